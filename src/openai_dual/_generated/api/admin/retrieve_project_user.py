"""Retrieve a user of a project: GET /organization/projects/{project_id}/users/{user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_user import ProjectUser

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="retrieve-project-user",
    method="GET",
    path="/organization/projects/{project_id}/users/{user_id}",
    name="admin.organization.projects.users.retrieve",
    auth="admin",
)


def retrieve_project_user(
    user_id: str,
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
) -> Call[ProjectUser]:
    """Retrieve a user of a project.

    Args:
        user_id: id of the user
        project_id: id of the project
    """
    return Call(
        OPERATION,
        ProjectUser.from_dict,
        expand("/organization/projects/{project_id}/users/{user_id}", project_id=project_id, user_id=user_id),
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
