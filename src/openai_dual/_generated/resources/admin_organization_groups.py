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
    create = endpoint(create_group)
    retrieve = endpoint(retrieve_group)
    update = endpoint(update_group)
    delete = endpoint(delete_group)
    roles: child[Roles, AsyncRoles] = child("admin_organization_groups_roles", "Roles")
    """`client.admin.organization.groups.roles`. Methods: list, create, retrieve, delete."""
    users: child[Users, AsyncUsers] = child("admin_organization_groups_users", "Users")
    """`client.admin.organization.groups.users`. Methods: list, create, retrieve, delete."""


class Groups(_Groups["Executes"]):
    """`client.admin.organization.groups`. Methods: list, create, retrieve, update, delete."""


class AsyncGroups(_Groups["AsyncExecutes"], awaits=True):
    """`client.admin.organization.groups`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
