"""Change which hosted tools a project may use: POST /organization/projects/{project_id}/hosted_tool_permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_hosted_tool_permissions import ProjectHostedToolPermissions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.update_project_hosted_tool_permissions import HostedToolPermissionUpdateParam

OPERATION = Operation(
    id="update-project-hosted-tool-permissions",
    method="POST",
    path="/organization/projects/{project_id}/hosted_tool_permissions",
    name="admin.organization.projects.hosted_tool_permissions.update",
    auth="admin",
)


def update_project_hosted_tool_permissions(
    project_id: str,
    *,
    file_search: HostedToolPermissionUpdateParam | BaseModel | None | Omit = omit,
    web_search: HostedToolPermissionUpdateParam | BaseModel | None | Omit = omit,
    image_generation: HostedToolPermissionUpdateParam | BaseModel | None | Omit = omit,
    mcp: HostedToolPermissionUpdateParam | BaseModel | None | Omit = omit,
    code_interpreter: HostedToolPermissionUpdateParam | BaseModel | None | Omit = omit,
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
) -> Call[ProjectHostedToolPermissions]:
    """Change which hosted tools a project may use.

    Args:
        project_id: id of the project
        file_search: whether file search may be used
        web_search: whether web search may be used
        image_generation: whether image generation may be used
        mcp: whether MCP servers may be used
        code_interpreter: whether the code interpreter may be used
    """
    body: dict[str, Any] = {}
    if file_search is not omit:
        body["file_search"] = file_search
    if web_search is not omit:
        body["web_search"] = web_search
    if image_generation is not omit:
        body["image_generation"] = image_generation
    if mcp is not omit:
        body["mcp"] = mcp
    if code_interpreter is not omit:
        body["code_interpreter"] = code_interpreter
    return Call(
        OPERATION,
        ProjectHostedToolPermissions.from_dict,
        expand("/organization/projects/{project_id}/hosted_tool_permissions", project_id=project_id),
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
