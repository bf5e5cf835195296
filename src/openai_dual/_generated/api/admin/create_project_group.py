"""Give a group access to a project: POST /organization/projects/{project_id}/groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_group import ProjectGroup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="add-project-group",
    method="POST",
    path="/organization/projects/{project_id}/groups",
    name="admin.organization.projects.groups.create",
    auth="admin",
    creates=True,
)


def create_project_group(
    project_id: str,
    *,
    group_id: str,
    role: str,
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
) -> Call[ProjectGroup]:
    """Give a group access to a project.

    Args:
        project_id: id of the project
        group_id: id of the group
        role: role of the group in the project
    """
    body: dict[str, Any] = {
        "group_id": group_id,
        "role": role,
    }
    return Call(
        OPERATION,
        ProjectGroup.from_dict,
        expand("/organization/projects/{project_id}/groups", project_id=project_id),
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
