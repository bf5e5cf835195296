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
    create = endpoint(create_group_role)
    retrieve = endpoint(retrieve_group_role)
    delete = endpoint(delete_group_role)


class Roles(_Roles["Executes"]):
    """`client.admin.organization.groups.roles`. Methods: list, create, retrieve, delete."""


class AsyncRoles(_Roles["AsyncExecutes"], awaits=True):
    """`client.admin.organization.groups.roles`. Methods: list, create, retrieve, delete. The methods are awaited."""
