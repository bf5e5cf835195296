"""`client.admin.organization.groups.roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_group_role import create_group_role
from ..api.admin.delete_group_role import delete_group_role
from ..api.admin.list_group_roles import list_group_roles
from ..api.admin.retrieve_group_role import retrieve_group_role

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Roles(Resource[C]):
    """`client.admin.organization.groups.roles`. Methods: list, create, retrieve, delete."""

    list = paged(list_group_roles)
    """List the organization roles of a group.

    Args:
        group_id: id of the group
        limit: number of entries per page; at least 0; at most 1000
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`
    """
    create = endpoint(create_group_role)
    """Assign an organization role to a group.

    Args:
        group_id: id of the group
        role_id: id of the role
    """
    retrieve = endpoint(retrieve_group_role)
    """Retrieve an organization role that a group has.

    Args:
        role_id: id of the role
        group_id: id of the group
    """
    delete = endpoint(delete_group_role)
    """Remove an organization role from a group.

    Args:
        role_id: id of the role
        group_id: id of the group
    """


class Roles(_Roles["Executes"]):
    """`client.admin.organization.groups.roles`. Methods: list, create, retrieve, delete."""


class AsyncRoles(_Roles["AsyncExecutes"], awaits=True):
    """`client.admin.organization.groups.roles`. Methods: list, create, retrieve, delete. The methods are awaited."""
