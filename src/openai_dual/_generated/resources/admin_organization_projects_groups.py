"""`client.admin.organization.projects.groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.admin.create_project_group import create_project_group
from ..api.admin.delete_project_group import delete_project_group
from ..api.admin.list_project_groups import list_project_groups
from ..api.admin.retrieve_project_group import retrieve_project_group

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .admin_organization_projects_groups_roles import AsyncRoles, Roles


class _Groups(Resource[C]):
    """`client.admin.organization.projects.groups`. Methods: list, create, retrieve, delete."""

    list = paged(list_project_groups)
    """List the groups that have access to a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; at least 0; at most 100; service default: 20
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """
    create = endpoint(create_project_group)
    """Give a group access to a project.

    Args:
        project_id: id of the project
        group_id: id of the group
        role: role of the group in the project
    """
    retrieve = endpoint(retrieve_project_group)
    """Retrieve a group that has access to a project.

    Args:
        group_id: id of the group
        project_id: id of the project
        group_type: type of the group; service default: "group"
    """
    delete = endpoint(delete_project_group)
    """Remove the access of a group to a project.

    Args:
        group_id: id of the group
        project_id: id of the project
    """
    roles: child[Roles, AsyncRoles] = child("admin_organization_projects_groups_roles", "Roles")
    """`client.admin.organization.projects.groups.roles`. Methods: list, create, retrieve, delete."""


class Groups(_Groups["Executes"]):
    """`client.admin.organization.projects.groups`. Methods: list, create, retrieve, delete."""


class AsyncGroups(_Groups["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.groups`. Methods: list, create, retrieve, delete. The methods are awaited."""
