"""Change the service tier settings of a project: POST /organization/projects/{project_id}/service_tier_settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_service_tier_settings import ProjectServiceTierSettings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="update-project-service-tier-settings",
    method="POST",
    path="/organization/projects/{project_id}/service_tier_settings",
    name="admin.organization.projects.service_tier_settings.update",
    auth="admin",
)


def update_project_service_tier_settings(
    project_id: str,
    *,
    default: Literal["standard", "fast", "scale"] | Omit = omit,
    enabled_tiers: Sequence[Literal["flex", "fast", "ultrafast"]] | Literal["all"] | Omit = omit,
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
) -> Call[ProjectServiceTierSettings]:
    """Change the service tier settings of a project.

    Args:
        project_id: id of the project
        default: service tier of requests that name none
        enabled_tiers: service tiers that the project may use
    """
    body: dict[str, Any] = {}
    if default is not omit:
        body["default"] = default
    if enabled_tiers is not omit:
        body["enabled_tiers"] = enabled_tiers
    return Call(
        OPERATION,
        ProjectServiceTierSettings.from_dict,
        expand("/organization/projects/{project_id}/service_tier_settings", project_id=project_id),
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
