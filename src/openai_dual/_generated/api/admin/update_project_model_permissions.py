"""Change which models a project may use: POST /organization/projects/{project_id}/model_permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_model_permissions import ProjectModelPermissions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="update-project-model-permissions",
    method="POST",
    path="/organization/projects/{project_id}/model_permissions",
    name="admin.organization.projects.model_permissions.update",
    auth="admin",
)


def update_project_model_permissions(
    project_id: str,
    *,
    mode: Literal["allow_list", "deny_list"],
    model_ids: Sequence[str],
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
    """Change which models a project may use.

    Args:
        project_id: id of the project
        mode: whether `model_ids` lists the allowed or the denied models
        model_ids: ids of the models
    """
    body: dict[str, Any] = {
        "mode": mode,
        "model_ids": model_ids,
    }
    return Call(
        OPERATION,
        ProjectModelPermissions.from_dict,
        expand("/organization/projects/{project_id}/model_permissions", project_id=project_id),
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
