"""Remove the restriction on the models that a project may use: DELETE /organization/projects/{project_id}/model_permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_model_permissions_deleted import ProjectModelPermissionsDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="delete-project-model-permissions",
    method="DELETE",
    path="/organization/projects/{project_id}/model_permissions",
    name="admin.organization.projects.model_permissions.delete",
    auth="admin",
)


def delete_project_model_permissions(
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
) -> Call[ProjectModelPermissionsDeleted]:
    """Remove the restriction on the models that a project may use.

    Args:
        project_id: id of the project
    """
    return Call(
        OPERATION,
        ProjectModelPermissionsDeleted.from_dict,
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
