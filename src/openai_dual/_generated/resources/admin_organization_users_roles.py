"""`client.admin.organization.users.roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.assign_user_role import assign_user_role
from ..api.admin.list_user_role_assignments import list_user_role_assignments
from ..api.admin.retrieve_user_role import retrieve_user_role
from ..api.admin.unassign_user_role import unassign_user_role

if TYPE_CHECKING:
    pass


class Roles(Resource[C]):
    """`client.admin.organization.users.roles`: list, create, retrieve, delete."""

    list = paged(list_user_role_assignments)
    create = endpoint(assign_user_role)
    retrieve = endpoint(retrieve_user_role)
    delete = endpoint(unassign_user_role)
