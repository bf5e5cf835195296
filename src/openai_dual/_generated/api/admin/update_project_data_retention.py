"""Change the data retention setting of a project: POST /organization/projects/{project_id}/data_retention."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_data_retention import ProjectDataRetention

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="update-project-data-retention",
    method="POST",
    path="/organization/projects/{project_id}/data_retention",
    name="admin.organization.projects.data_retention.update",
    auth="admin",
)


def update_project_data_retention(
    project_id: str,
    *,
    retention_type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ],
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
) -> Call[ProjectDataRetention]:
    """Change the data retention setting of a project.

    Args:
        project_id: id of the project
        retention_type: kind of data retention
    """
    body: dict[str, Any] = {
        "retention_type": retention_type,
    }
    return Call(
        OPERATION,
        ProjectDataRetention.from_dict,
        expand("/organization/projects/{project_id}/data_retention", project_id=project_id),
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
