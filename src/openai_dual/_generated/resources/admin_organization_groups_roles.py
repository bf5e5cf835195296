"""`client.admin.organization.groups.roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.assign_group_role import assign_group_role
from ..api.admin.list_group_role_assignments import list_group_role_assignments
from ..api.admin.retrieve_group_role import retrieve_group_role
from ..api.admin.unassign_group_role import unassign_group_role

if TYPE_CHECKING:
    pass


class Roles(Resource[C]):
    """`client.admin.organization.groups.roles`: list, create, retrieve, delete."""

    list = paged(list_group_role_assignments)
    create = endpoint(assign_group_role)
    retrieve = endpoint(retrieve_group_role)
    delete = endpoint(unassign_group_role)
