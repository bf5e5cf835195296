"""`client.admin.organization.projects.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.admin.create_project_user import create_project_user
from ..api.admin.delete_project_user import delete_project_user
from ..api.admin.list_project_users import list_project_users
from ..api.admin.retrieve_project_user import retrieve_project_user
from ..api.admin.update_project_user import update_project_user

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .admin_organization_projects_users_roles import AsyncRoles, Roles


class _Users(Resource[C]):
    """`client.admin.organization.projects.users`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_project_users)
    """List the users of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
    """
    create = endpoint(create_project_user)
    """Add a user to a project.

    Args:
        project_id: id of the project
        role: role of the user in the project
        user_id: id of the user
        email: email address of the person
    """
    retrieve = endpoint(retrieve_project_user)
    """Retrieve a user of a project.

    Args:
        user_id: id of the user
        project_id: id of the project
    """
    update = endpoint(update_project_user)
    """Change the role of a user in a project.

    Args:
        user_id: id of the user
        project_id: id of the project
        role: role of the user in the project
    """
    delete = endpoint(delete_project_user)
    """Remove a user from a project.

    Args:
        user_id: id of the user
        project_id: id of the project
    """
    roles: child[Roles, AsyncRoles] = child("admin_organization_projects_users_roles", "Roles")
    """`client.admin.organization.projects.users.roles`. Methods: list, create, retrieve, delete."""


class Users(_Users["Executes"]):
    """`client.admin.organization.projects.users`. Methods: list, create, retrieve, update, delete."""


class AsyncUsers(_Users["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.users`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
