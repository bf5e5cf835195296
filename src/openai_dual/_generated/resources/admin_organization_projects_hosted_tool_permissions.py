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
    update = endpoint(update_project_hosted_tool_permissions)


class HostedToolPermissions(_HostedToolPermissions["Executes"]):
    """`client.admin.organization.projects.hosted_tool_permissions`. Methods: retrieve, update."""


class AsyncHostedToolPermissions(_HostedToolPermissions["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.hosted_tool_permissions`. Methods: retrieve, update. The methods are awaited."""
