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
    create = endpoint(create_project_role)
    retrieve = endpoint(retrieve_project_role)
    update = endpoint(update_project_role)
    delete = endpoint(delete_project_role)


class Roles(_Roles["Executes"]):
    """`client.admin.organization.projects.roles`. Methods: list, create, retrieve, update, delete."""


class AsyncRoles(_Roles["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.roles`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
