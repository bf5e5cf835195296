"""List the admin API keys: GET /organization/admin_api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.admin_api_key import AdminAPIKey

OPERATION = Operation(
    id="admin-api-keys-list",
    method="GET",
    path="/organization/admin_api_keys",
    name="admin.organization.admin_api_keys.list",
    auth="admin",
)
_item = to_model("admin_api_key", "AdminAPIKey")


def list_admin_api_keys(
    *,
    after: str | None | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    limit: int | Omit = omit,
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
) -> PageCall[AdminAPIKey]:
    """List the admin API keys.

    Args:
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
        limit: number of entries per page; service default: 20
    """
    return PageCall(
        OPERATION,
        kept,
        "/organization/admin_api_keys",
        query=pairs(after=after, order=order, limit=limit),
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
