"""`client.admin.organization.projects.groups.roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_project_group_role import create_project_group_role
from ..api.admin.delete_project_group_role import delete_project_group_role
from ..api.admin.list_project_group_roles import list_project_group_roles
from ..api.admin.retrieve_project_group_role import retrieve_project_group_role

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Roles(Resource[C]):
    """`client.admin.organization.projects.groups.roles`. Methods: list, create, retrieve, delete."""

    list = paged(list_project_group_roles)
    """List the roles of a group in a project.

    Args:
        group_id: id of the group
        project_id: id of the project
        limit: number of entries per page; at least 0; at most 1000
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`
    """
    create = endpoint(create_project_group_role)
    """Assign a project role to a group.

    Args:
        group_id: id of the group
        project_id: id of the project
        role_id: id of the role
    """
    retrieve = endpoint(retrieve_project_group_role)
    """Retrieve a project role that a group has.

    Args:
        role_id: id of the role
        project_id: id of the project
        group_id: id of the group
    """
    delete = endpoint(delete_project_group_role)
    """Remove a project role from a group.

    Args:
        role_id: id of the role
        project_id: id of the project
        group_id: id of the group
    """


class Roles(_Roles["Executes"]):
    """`client.admin.organization.projects.groups.roles`. Methods: list, create, retrieve, delete."""


class AsyncRoles(_Roles["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.groups.roles`. Methods: list, create, retrieve, delete. The methods are awaited."""
