"""Delete a spend alert of a project: DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_spend_alert_deleted import ProjectSpendAlertDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="delete-project-spend-alert",
    method="DELETE",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    name="admin.organization.projects.spend_alerts.delete",
    auth="admin",
)


def delete_project_spend_alert(
    alert_id: str,
    *,
    project_id: str,
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
) -> Call[ProjectSpendAlertDeleted]:
    """Delete a spend alert of a project.

    Args:
        alert_id: id of the alert
        project_id: id of the project
    """
    return Call(
        OPERATION,
        ProjectSpendAlertDeleted.from_dict,
        expand("/organization/projects/{project_id}/spend_alerts/{alert_id}", project_id=project_id, alert_id=alert_id),
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
