"""Delete the registration of external storage: DELETE /organization/external_storage/{external_storage_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.external_storage_deleted import ExternalStorageDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="delete-external-storage",
    method="DELETE",
    path="/organization/external_storage/{external_storage_id}",
    name="admin.organization.external_storage.delete",
    auth="admin",
)


def delete_external_storage(
    external_storage_id: str,
    *,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[ExternalStorageDeleted]:
    """Delete the registration of external storage.

    Args:
        external_storage_id: id of the external storage
    """
    return Call(
        OPERATION,
        ExternalStorageDeleted.from_dict,
        expand("/organization/external_storage/{external_storage_id}", external_storage_id=external_storage_id),
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
