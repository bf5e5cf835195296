"""Assign a project role to a user: POST /projects/{project_id}/users/{user_id}/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.user_role_assignment import UserRoleAssignment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="assign-project-user-role",
    method="POST",
    path="/projects/{project_id}/users/{user_id}/roles",
    name="admin.organization.projects.users.roles.create",
    auth="admin",
    creates=True,
)


def create_project_user_role(
    user_id: str,
    *,
    project_id: str,
    role_id: str,
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
) -> Call[UserRoleAssignment]:
    """Assign a project role to a user.

    Args:
        user_id: id of the user
        project_id: id of the project
        role_id: id of the role
    """
    body: dict[str, Any] = {
        "role_id": role_id,
    }
    return Call(
        OPERATION,
        UserRoleAssignment.from_dict,
        expand("/projects/{project_id}/users/{user_id}/roles", project_id=project_id, user_id=user_id),
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
