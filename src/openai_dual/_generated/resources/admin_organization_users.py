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
    """List the users of the organization.

    Args:
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
        emails: email addresses of the users to list
    """
    retrieve = endpoint(retrieve_user)
    """Retrieve a user of the organization.

    Args:
        user_id: id of the user
    """
    update = endpoint(update_user)
    """Change the role of a user in the organization.

    Args:
        user_id: id of the user
        role: role of the user in the organization
        role_id: id of the role
        technical_level: technical level of the user
        developer_persona: developer persona of the user
    """
    delete = endpoint(delete_user)
    """Remove a user from the organization.

    Args:
        user_id: id of the user
    """
    roles: child[Roles, AsyncRoles] = child("admin_organization_users_roles", "Roles")
    """`client.admin.organization.users.roles`. Methods: list, create, retrieve, delete."""


class Users(_Users["Executes"]):
    """`client.admin.organization.users`. Methods: list, retrieve, update, delete."""


class AsyncUsers(_Users["AsyncExecutes"], awaits=True):
    """`client.admin.organization.users`. Methods: list, retrieve, update, delete. The methods are awaited."""
