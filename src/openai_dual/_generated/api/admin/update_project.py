"""Change the settings of a project: POST /organization/projects/{project_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project import Project

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="modify-project",
    method="POST",
    path="/organization/projects/{project_id}",
    name="admin.organization.projects.update",
    auth="admin",
)


def update_project(
    project_id: str,
    *,
    name: str | None | Omit = omit,
    external_key_id: str | None | Omit = omit,
    geography: str | Omit = omit,
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
) -> Call[Project]:
    """Change the settings of a project.

    Args:
        project_id: id of the project
        name: name of the object
        external_key_id: id of the external key
        geography: geography in which data is processed
    """
    body: dict[str, Any] = {}
    if name is not omit:
        body["name"] = name
    if external_key_id is not omit:
        body["external_key_id"] = external_key_id
    if geography is not omit:
        body["geography"] = geography
    return Call(
        OPERATION,
        Project.from_dict,
        expand("/organization/projects/{project_id}", project_id=project_id),
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
