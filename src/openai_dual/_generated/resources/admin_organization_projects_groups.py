"""`client.admin.organization.projects.groups`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_project_group import create_project_group
from ..api.admin.delete_project_group import delete_project_group
from ..api.admin.list_project_groups import list_project_groups
from ..api.admin.retrieve_project_group import retrieve_project_group

if TYPE_CHECKING:
    from .admin_organization_projects_groups_roles import Roles


class Groups(Resource[C]):
    """`client.admin.organization.projects.groups`. Methods: list, create, retrieve, delete."""

    list = paged(list_project_groups)
    create = endpoint(create_project_group)
    retrieve = endpoint(retrieve_project_group)
    delete = endpoint(delete_project_group)

    @cached_property
    def roles(self) -> Roles[C]:
        """`client.admin.organization.projects.groups.roles`. Methods: list, create, retrieve, delete."""
        from .admin_organization_projects_groups_roles import Roles

        return Roles(self._executor)
