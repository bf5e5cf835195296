"""`client.admin.organization.projects.groups.roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.assign_project_group_role import assign_project_group_role
from ..api.admin.list_project_group_role_assignments import list_project_group_role_assignments
from ..api.admin.retrieve_project_group_role import retrieve_project_group_role
from ..api.admin.unassign_project_group_role import unassign_project_group_role

if TYPE_CHECKING:
    pass


class Roles(Resource[C]):
    """`client.admin.organization.projects.groups.roles`: list, create, retrieve, delete."""

    list = paged(list_project_group_role_assignments)
    create = endpoint(assign_project_group_role)
    retrieve = endpoint(retrieve_project_group_role)
    delete = endpoint(unassign_project_group_role)
