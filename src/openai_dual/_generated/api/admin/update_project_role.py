"""Change a custom role of a project: POST /projects/{project_id}/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.role import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="update-project-role",
    method="POST",
    path="/projects/{project_id}/roles/{role_id}",
    name="admin.organization.projects.roles.update",
    auth="admin",
)


def update_project_role(
    role_id: str,
    *,
    project_id: str,
    permissions: Sequence[str] | None | Omit = omit,
    description: str | None | Omit = omit,
    role_name: str | None | Omit = omit,
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
    """Change a custom role of a project.

    Args:
        role_id: id of the role
        project_id: id of the project
        permissions: permissions of the role
        description: free text about the object
        role_name: name of the role
    """
    body: dict[str, Any] = {}
    if permissions is not omit:
        body["permissions"] = permissions
    if description is not omit:
        body["description"] = description
    if role_name is not omit:
        body["role_name"] = role_name
    return Call(
        OPERATION,
        Role.from_dict,
        expand("/projects/{project_id}/roles/{role_id}", project_id=project_id, role_id=role_id),
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
