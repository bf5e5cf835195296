"""Add a user to a project: POST /organization/projects/{project_id}/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_user import ProjectUser

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="create-project-user",
    method="POST",
    path="/organization/projects/{project_id}/users",
    name="admin.organization.projects.users.create",
    auth="admin",
    creates=True,
)


def create_project_user(
    project_id: str,
    *,
    role: str,
    user_id: str | None | Omit = omit,
    email: str | None | Omit = omit,
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
) -> Call[ProjectUser]:
    """Add a user to a project.

    Args:
        project_id: id of the project
        role: role of the user in the project
        user_id: id of the user
        email: email address of the person
    """
    body: dict[str, Any] = {
        "role": role,
    }
    if user_id is not omit:
        body["user_id"] = user_id
    if email is not omit:
        body["email"] = email
    return Call(
        OPERATION,
        ProjectUser.from_dict,
        expand("/organization/projects/{project_id}/users", project_id=project_id),
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
