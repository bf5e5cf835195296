"""Set the spend limit of the organization: POST /organization/spend_limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.organization_spend_limit import OrganizationSpendLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="Updateorganizationspendlimit",
    method="POST",
    path="/organization/spend_limit",
    name="admin.organization.spend_limit.update",
    auth="admin",
)


def update_spend_limit(
    *,
    threshold_amount: int,
    currency: Literal["USD"],
    interval: Literal["month"],
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
) -> Call[OrganizationSpendLimit]:
    """Set the spend limit of the organization.

    Args:
        threshold_amount: amount at which the alert or limit takes effect, in the smallest unit of the currency; at least 1
        currency: currency of the amount
        interval: period that the threshold is for
    """
    body: dict[str, Any] = {
        "threshold_amount": threshold_amount,
        "currency": currency,
        "interval": interval,
    }
    return Call(
        OPERATION,
        OrganizationSpendLimit.from_dict,
        "/organization/spend_limit",
        body=body,
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
