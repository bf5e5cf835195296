"""`client.admin.organization.groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.admin.create_group import create_group
from ..api.admin.delete_group import delete_group
from ..api.admin.list_groups import list_groups
from ..api.admin.retrieve_group import retrieve_group
from ..api.admin.update_group import update_group

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .admin_organization_groups_roles import AsyncRoles, Roles
    from .admin_organization_groups_users import AsyncUsers, Users


class _Groups(Resource[C]):
    """`client.admin.organization.groups`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_groups)
    """List the groups.

    Args:
        limit: number of entries per page; at least 0; at most 1000; service default: 100
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """
    create = endpoint(create_group)
    """Create a group.

    Args:
        name: name of the object; at least 1 character; at most 255 characters
    """
    retrieve = endpoint(retrieve_group)
    """Retrieve a group.

    Args:
        group_id: id of the group
    """
    update = endpoint(update_group)
    """Change a group.

    Args:
        group_id: id of the group
        name: name of the object; at least 1 character; at most 255 characters
    """
    delete = endpoint(delete_group)
    """Delete a group.

    Args:
        group_id: id of the group
    """
    roles: child[Roles, AsyncRoles] = child("admin_organization_groups_roles", "Roles")
    """`client.admin.organization.groups.roles`. Methods: list, create, retrieve, delete."""
    users: child[Users, AsyncUsers] = child("admin_organization_groups_users", "Users")
    """`client.admin.organization.groups.users`. Methods: list, create, retrieve, delete."""


class Groups(_Groups["Executes"]):
    """`client.admin.organization.groups`. Methods: list, create, retrieve, update, delete."""


class AsyncGroups(_Groups["AsyncExecutes"], awaits=True):
    """`client.admin.organization.groups`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
