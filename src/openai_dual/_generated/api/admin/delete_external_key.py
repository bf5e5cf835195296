"""Delete the registration of an external encryption key: DELETE /organization/external_keys/{external_key_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.external_key import ExternalKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="delete-external-key",
    method="DELETE",
    path="/organization/external_keys/{external_key_id}",
    name="admin.organization.external_keys.delete",
    auth="admin",
)


def delete_external_key(
    external_key_id: str,
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
) -> Call[ExternalKey]:
    """Delete the registration of an external encryption key.

    Args:
        external_key_id: id of the external key
    """
    return Call(
        OPERATION,
        ExternalKey.from_dict,
        expand("/organization/external_keys/{external_key_id}", external_key_id=external_key_id),
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
