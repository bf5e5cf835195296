"""`client.admin.organization.users.roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_user_role import create_user_role
from ..api.admin.delete_user_role import delete_user_role
from ..api.admin.list_user_roles import list_user_roles
from ..api.admin.retrieve_user_role import retrieve_user_role

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Roles(Resource[C]):
    """`client.admin.organization.users.roles`. Methods: list, create, retrieve, delete."""

    list = paged(list_user_roles)
    """List the organization roles of a user.

    Args:
        user_id: id of the user
        limit: number of entries per page; at least 0; at most 1000
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`
    """
    create = endpoint(create_user_role)
    """Assign an organization role to a user.

    Args:
        user_id: id of the user
        role_id: id of the role
    """
    retrieve = endpoint(retrieve_user_role)
    """Retrieve an organization role that a user has.

    Args:
        role_id: id of the role
        user_id: id of the user
    """
    delete = endpoint(delete_user_role)
    """Remove an organization role from a user.

    Args:
        role_id: id of the role
        user_id: id of the user
    """


class Roles(_Roles["Executes"]):
    """`client.admin.organization.users.roles`. Methods: list, create, retrieve, delete."""


class AsyncRoles(_Roles["AsyncExecutes"], awaits=True):
    """`client.admin.organization.users.roles`. Methods: list, create, retrieve, delete. The methods are awaited."""
