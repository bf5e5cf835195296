"""List the spend alerts of the organization: GET /organization/spend_alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.organization_spend_alert import OrganizationSpendAlert

OPERATION = Operation(
    id="list-organization-spend-alerts",
    method="GET",
    path="/organization/spend_alerts",
    name="admin.organization.spend_alerts.list",
    auth="admin",
)
_item = to_model("organization_spend_alert", "OrganizationSpendAlert")


def list_spend_alerts(
    *,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
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
) -> PageCall[OrganizationSpendAlert]:
    """List the spend alerts of the organization.

    Args:
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    return PageCall(
        OPERATION,
        kept,
        "/organization/spend_alerts",
        query=pairs(limit=limit, order=order, after=after, before=before),
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
        page="conversation",
    )
