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
    """List the roles of the organization.

    Args:
        limit: number of entries per page; at least 0; at most 1000; service default: 1000
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """
    create = endpoint(create_role)
    """Create a custom role of the organization.

    Args:
        role_name: name of the role
        permissions: permissions of the role
        description: free text about the object
    """
    retrieve = endpoint(retrieve_role)
    """Retrieve a role of the organization.

    Args:
        role_id: id of the role
    """
    update = endpoint(update_role)
    """Change a custom role of the organization.

    Args:
        role_id: id of the role
        permissions: permissions of the role
        description: free text about the object
        role_name: name of the role
    """
    delete = endpoint(delete_role)
    """Delete a custom role of the organization.

    Args:
        role_id: id of the role
    """


class Roles(_Roles["Executes"]):
    """`client.admin.organization.roles`. Methods: list, create, retrieve, update, delete."""


class AsyncRoles(_Roles["AsyncExecutes"], awaits=True):
    """`client.admin.organization.roles`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
