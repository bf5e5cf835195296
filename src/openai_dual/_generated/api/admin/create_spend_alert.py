"""Create an alert for the spending of the organization: POST /organization/spend_alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.organization_spend_alert import OrganizationSpendAlert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared_admin import SpendAlertNotificationChannelParam

OPERATION = Operation(
    id="create-organization-spend-alert",
    method="POST",
    path="/organization/spend_alerts",
    name="admin.organization.spend_alerts.create",
    auth="admin",
    creates=True,
)


def create_spend_alert(
    *,
    threshold_amount: int,
    currency: Literal["USD"],
    interval: Literal["month"],
    notification_channel: SpendAlertNotificationChannelParam | BaseModel,
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
) -> Call[OrganizationSpendAlert]:
    """Create an alert for the spending of the organization.

    Args:
        threshold_amount: amount at which the alert or limit takes effect, in the smallest unit of the currency; at least 0
        currency: currency of the amount
        interval: period that the threshold is for
        notification_channel: where the notification is sent
    """
    body: dict[str, Any] = {
        "threshold_amount": threshold_amount,
        "currency": currency,
        "interval": interval,
        "notification_channel": notification_channel,
    }
    return Call(
        OPERATION,
        OrganizationSpendAlert.from_dict,
        "/organization/spend_alerts",
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
