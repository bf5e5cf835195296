"""`client.admin.organization.projects.hosted_tool_permissions`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.admin.retrieve_project_hosted_tool_permissions import retrieve_project_hosted_tool_permissions
from ..api.admin.update_project_hosted_tool_permissions import update_project_hosted_tool_permissions


class HostedToolPermissions(Resource[C]):
    """`client.admin.organization.projects.hosted_tool_permissions`. Methods: retrieve, update."""

    retrieve = endpoint(retrieve_project_hosted_tool_permissions)
    update = endpoint(update_project_hosted_tool_permissions)
