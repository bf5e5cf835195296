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
    create = endpoint(create_group_user)
    retrieve = endpoint(retrieve_group_user)
    delete = endpoint(delete_group_user)


class Users(_Users["Executes"]):
    """`client.admin.organization.groups.users`. Methods: list, create, retrieve, delete."""


class AsyncUsers(_Users["AsyncExecutes"], awaits=True):
    """`client.admin.organization.groups.users`. Methods: list, create, retrieve, delete. The methods are awaited."""
