"""Create a custom role of a project: POST /projects/{project_id}/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.role import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="create-project-role",
    method="POST",
    path="/projects/{project_id}/roles",
    name="admin.organization.projects.roles.create",
    auth="admin",
    creates=True,
)


def create_project_role(
    project_id: str,
    *,
    role_name: str,
    permissions: Sequence[str],
    description: str | None | Omit = omit,
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
) -> Call[Role]:
    """Create a custom role of a project.

    Args:
        project_id: id of the project
        role_name: name of the role
        permissions: permissions of the role
        description: free text about the object
    """
    body: dict[str, Any] = {
        "role_name": role_name,
        "permissions": permissions,
    }
    if description is not omit:
        body["description"] = description
    return Call(
        OPERATION,
        Role.from_dict,
        expand("/projects/{project_id}/roles", project_id=project_id),
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
