"""`client.admin.organization.projects.groups.roles`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_project_group_role import create_project_group_role
from ..api.admin.delete_project_group_role import delete_project_group_role
from ..api.admin.list_project_group_roles import list_project_group_roles
from ..api.admin.retrieve_project_group_role import retrieve_project_group_role


class Roles(Resource[C]):
    """`client.admin.organization.projects.groups.roles`. Methods: list, create, retrieve, delete."""

    list = paged(list_project_group_roles)
    create = endpoint(create_project_group_role)
    retrieve = endpoint(retrieve_project_group_role)
    delete = endpoint(delete_project_group_role)
