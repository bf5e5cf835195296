"""`client.admin.organization.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.admin.delete_user import delete_user
from ..api.admin.list_users import list_users
from ..api.admin.retrieve_user import retrieve_user
from ..api.admin.update_user import update_user

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .admin_organization_users_roles import AsyncRoles, Roles


class _Users(Resource[C]):
    """`client.admin.organization.users`. Methods: list, retrieve, update, delete."""

    list = paged(list_users)
    retrieve = endpoint(retrieve_user)
    update = endpoint(update_user)
    delete = endpoint(delete_user)
    roles: child[Roles, AsyncRoles] = child("admin_organization_users_roles", "Roles")
    """`client.admin.organization.users.roles`. Methods: list, create, retrieve, delete."""


class Users(_Users["Executes"]):
    """`client.admin.organization.users`. Methods: list, retrieve, update, delete."""


class AsyncUsers(_Users["AsyncExecutes"], awaits=True):
    """`client.admin.organization.users`. Methods: list, retrieve, update, delete. The methods are awaited."""
