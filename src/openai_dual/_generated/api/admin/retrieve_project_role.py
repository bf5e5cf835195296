"""Retrieve a role of a project: GET /projects/{project_id}/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.role import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="retrieve-project-role",
    method="GET",
    path="/projects/{project_id}/roles/{role_id}",
    name="admin.organization.projects.roles.retrieve",
    auth="admin",
)


def retrieve_project_role(
    role_id: str,
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
) -> Call[Role]:
    """Retrieve a role of a project.

    Args:
        role_id: id of the role
        project_id: id of the project
    """
    return Call(
        OPERATION,
        Role.from_dict,
        expand("/projects/{project_id}/roles/{role_id}", project_id=project_id, role_id=role_id),
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
