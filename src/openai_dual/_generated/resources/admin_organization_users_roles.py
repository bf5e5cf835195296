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
    create = endpoint(create_user_role)
    retrieve = endpoint(retrieve_user_role)
    delete = endpoint(delete_user_role)


class Roles(_Roles["Executes"]):
    """`client.admin.organization.users.roles`. Methods: list, create, retrieve, delete."""


class AsyncRoles(_Roles["AsyncExecutes"], awaits=True):
    """`client.admin.organization.users.roles`. Methods: list, create, retrieve, delete. The methods are awaited."""
