"""Remove a project role from a group: DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.deleted_role_assignment_resource import DeletedRoleAssignmentResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="unassign-project-group-role",
    method="DELETE",
    path="/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    name="admin.organization.projects.groups.roles.delete",
    auth="admin",
)


def delete_project_group_role(
    role_id: str,
    *,
    project_id: str,
    group_id: str,
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
) -> Call[DeletedRoleAssignmentResource]:
    """Remove a project role from a group.

    Args:
        role_id: id of the role
        project_id: id of the project
        group_id: id of the group
    """
    return Call(
        OPERATION,
        DeletedRoleAssignmentResource.from_dict,
        expand(
            "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
            project_id=project_id,
            group_id=group_id,
            role_id=role_id,
        ),
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
