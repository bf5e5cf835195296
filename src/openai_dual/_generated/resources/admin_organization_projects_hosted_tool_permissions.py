"""`client.admin.organization.projects.hosted_tool_permissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.retrieve_project_hosted_tool_permissions import retrieve_project_hosted_tool_permissions
from ..api.admin.update_project_hosted_tool_permissions import update_project_hosted_tool_permissions

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _HostedToolPermissions(Resource[C]):
    """`client.admin.organization.projects.hosted_tool_permissions`. Methods: retrieve, update."""

    retrieve = endpoint(retrieve_project_hosted_tool_permissions)
    """Retrieve which hosted tools a project may use.

    Args:
        project_id: id of the project
    """
    update = endpoint(update_project_hosted_tool_permissions)
    """Change which hosted tools a project may use.

    Args:
        project_id: id of the project
        file_search: whether file search may be used
        web_search: whether web search may be used
        image_generation: whether image generation may be used
        mcp: whether MCP servers may be used
        code_interpreter: whether the code interpreter may be used
    """


class HostedToolPermissions(_HostedToolPermissions["Executes"]):
    """`client.admin.organization.projects.hosted_tool_permissions`. Methods: retrieve, update."""


class AsyncHostedToolPermissions(_HostedToolPermissions["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.hosted_tool_permissions`. Methods: retrieve, update. The methods are awaited."""
