"""`client.admin.organization.projects.groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.admin.create_project_group import create_project_group
from ..api.admin.delete_project_group import delete_project_group
from ..api.admin.list_project_groups import list_project_groups
from ..api.admin.retrieve_project_group import retrieve_project_group

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .admin_organization_projects_groups_roles import AsyncRoles, Roles


class _Groups(Resource[C]):
    """`client.admin.organization.projects.groups`. Methods: list, create, retrieve, delete."""

    list = paged(list_project_groups)
    create = endpoint(create_project_group)
    retrieve = endpoint(retrieve_project_group)
    delete = endpoint(delete_project_group)
    roles: child[Roles, AsyncRoles] = child("admin_organization_projects_groups_roles", "Roles")
    """`client.admin.organization.projects.groups.roles`. Methods: list, create, retrieve, delete."""


class Groups(_Groups["Executes"]):
    """`client.admin.organization.projects.groups`. Methods: list, create, retrieve, delete."""


class AsyncGroups(_Groups["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.groups`. Methods: list, create, retrieve, delete. The methods are awaited."""
