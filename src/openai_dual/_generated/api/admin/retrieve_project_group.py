"""Retrieve a group that has access to a project: GET /organization/projects/{project_id}/groups/{group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, expand, omit, pairs
from ...models.project_group import ProjectGroup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="retrieve-project-group",
    method="GET",
    path="/organization/projects/{project_id}/groups/{group_id}",
    name="admin.organization.projects.groups.retrieve",
    auth="admin",
)


def retrieve_project_group(
    group_id: str,
    *,
    project_id: str,
    group_type: Literal["group", "tenant_group"] | Omit = omit,
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
    """Retrieve a group that has access to a project.

    Args:
        group_id: id of the group
        project_id: id of the project
        group_type: type of the group; service default: "group"
    """
    return Call(
        OPERATION,
        ProjectGroup.from_dict,
        expand("/organization/projects/{project_id}/groups/{group_id}", project_id=project_id, group_id=group_id),
        query=pairs(group_type=group_type),
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
