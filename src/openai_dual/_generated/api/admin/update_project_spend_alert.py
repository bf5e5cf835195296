"""Change an alert for the spending of a project: POST /organization/projects/{project_id}/spend_alerts/{alert_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_spend_alert import ProjectSpendAlert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared_admin import SpendAlertNotificationChannelParam

OPERATION = Operation(
    id="update-project-spend-alert",
    method="POST",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    name="admin.organization.projects.spend_alerts.update",
    auth="admin",
)


def update_project_spend_alert(
    alert_id: str,
    *,
    project_id: str,
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
) -> Call[ProjectSpendAlert]:
    """Change an alert for the spending of a project.

    Args:
        alert_id: id of the alert
        project_id: id of the project
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
        ProjectSpendAlert.from_dict,
        expand("/organization/projects/{project_id}/spend_alerts/{alert_id}", project_id=project_id, alert_id=alert_id),
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
