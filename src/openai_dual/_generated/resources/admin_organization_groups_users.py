"""`client.admin.organization.groups.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_group_user import create_group_user
from ..api.admin.delete_group_user import delete_group_user
from ..api.admin.list_group_users import list_group_users
from ..api.admin.retrieve_group_user import retrieve_group_user

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Users(Resource[C]):
    """`client.admin.organization.groups.users`. Methods: list, create, retrieve, delete."""

    list = paged(list_group_users)
    """List the users of a group.

    Args:
        group_id: id of the group
        limit: number of entries per page; at least 0; at most 1000; service default: 100
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
    """
    create = endpoint(create_group_user)
    """Add a user to a group.

    Args:
        group_id: id of the group
        user_id: id of the user
    """
    retrieve = endpoint(retrieve_group_user)
    """Retrieve a user of a group.

    Args:
        user_id: id of the user
        group_id: id of the group
    """
    delete = endpoint(delete_group_user)
    """Remove a user from a group.

    Args:
        user_id: id of the user
        group_id: id of the group
    """


class Users(_Users["Executes"]):
    """`client.admin.organization.groups.users`. Methods: list, create, retrieve, delete."""


class AsyncUsers(_Users["AsyncExecutes"], awaits=True):
    """`client.admin.organization.groups.users`. Methods: list, create, retrieve, delete. The methods are awaited."""
