"""`client.admin.organization.projects.roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_project_role import create_project_role
from ..api.admin.delete_project_role import delete_project_role
from ..api.admin.list_project_roles import list_project_roles
from ..api.admin.retrieve_project_role import retrieve_project_role
from ..api.admin.update_project_role import update_project_role

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Roles(Resource[C]):
    """`client.admin.organization.projects.roles`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_project_roles)
    """List the roles of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; at least 0; at most 1000; service default: 1000
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """
    create = endpoint(create_project_role)
    """Create a custom role of a project.

    Args:
        project_id: id of the project
        role_name: name of the role
        permissions: permissions of the role
        description: free text about the object
    """
    retrieve = endpoint(retrieve_project_role)
    """Retrieve a role of a project.

    Args:
        role_id: id of the role
        project_id: id of the project
    """
    update = endpoint(update_project_role)
    """Change a custom role of a project.

    Args:
        role_id: id of the role
        project_id: id of the project
        permissions: permissions of the role
        description: free text about the object
        role_name: name of the role
    """
    delete = endpoint(delete_project_role)
    """Delete a custom role of a project.

    Args:
        role_id: id of the role
        project_id: id of the project
    """


class Roles(_Roles["Executes"]):
    """`client.admin.organization.projects.roles`. Methods: list, create, retrieve, update, delete."""


class AsyncRoles(_Roles["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.roles`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
