"""Retrieve which models a project may use: GET /organization/projects/{project_id}/model_permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_model_permissions import ProjectModelPermissions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="retrieve-project-model-permissions",
    method="GET",
    path="/organization/projects/{project_id}/model_permissions",
    name="admin.organization.projects.model_permissions.retrieve",
    auth="admin",
)


def retrieve_project_model_permissions(
    project_id: str,
    *,
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
) -> Call[ProjectModelPermissions]:
    """Retrieve which models a project may use.

    Args:
        project_id: id of the project
    """
    return Call(
        OPERATION,
        ProjectModelPermissions.from_dict,
        expand("/organization/projects/{project_id}/model_permissions", project_id=project_id),
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
