"""List the external storage of the organization: GET /organization/external_storage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.external_storage_configuration import ExternalStorageConfiguration

OPERATION = Operation(
    id="list-external-storage",
    method="GET",
    path="/organization/external_storage",
    name="admin.organization.external_storage.list",
    auth="admin",
)
_item = to_model("external_storage_configuration", "ExternalStorageConfiguration")


def list_external_storage(
    *,
    after: str | None | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    project_id: str | None | Omit = omit,
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
) -> PageCall[ExternalStorageConfiguration]:
    """List the external storage of the organization.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        project_id: id of the project
    """
    return PageCall(
        OPERATION,
        kept,
        "/organization/external_storage",
        query=pairs(after=after, limit=limit, order=order, project_id=project_id),
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
        item=_item,
        page="cursor",
    )
