"""`client.admin.organization.roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_role import create_role
from ..api.admin.delete_role import delete_role
from ..api.admin.list_roles import list_roles
from ..api.admin.retrieve_role import retrieve_role
from ..api.admin.update_role import update_role

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Roles(Resource[C]):
    """`client.admin.organization.roles`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_roles)
    create = endpoint(create_role)
    retrieve = endpoint(retrieve_role)
    update = endpoint(update_role)
    delete = endpoint(delete_role)


class Roles(_Roles["Executes"]):
    """`client.admin.organization.roles`. Methods: list, create, retrieve, update, delete."""


class AsyncRoles(_Roles["AsyncExecutes"], awaits=True):
    """`client.admin.organization.roles`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
