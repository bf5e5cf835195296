"""Delete a spend alert of the organization: DELETE /organization/spend_alerts/{alert_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.organization_spend_alert_deleted import OrganizationSpendAlertDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="delete-organization-spend-alert",
    method="DELETE",
    path="/organization/spend_alerts/{alert_id}",
    name="admin.organization.spend_alerts.delete",
    auth="admin",
)


def delete_spend_alert(
    alert_id: str,
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
) -> Call[OrganizationSpendAlertDeleted]:
    """Delete a spend alert of the organization.

    Args:
        alert_id: id of the alert
    """
    return Call(
        OPERATION,
        OrganizationSpendAlertDeleted.from_dict,
        expand("/organization/spend_alerts/{alert_id}", alert_id=alert_id),
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
