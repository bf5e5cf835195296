"""`client.admin.organization.projects.users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_project_user import create_project_user
from ..api.admin.delete_project_user import delete_project_user
from ..api.admin.list_project_users import list_project_users
from ..api.admin.retrieve_project_user import retrieve_project_user
from ..api.admin.update_project_user import update_project_user

if TYPE_CHECKING:
    from .admin_organization_projects_users_roles import Roles


class Users(Resource[C]):
    """`client.admin.organization.projects.users`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_project_users)
    create = endpoint(create_project_user)
    retrieve = endpoint(retrieve_project_user)
    update = endpoint(update_project_user)
    delete = endpoint(delete_project_user)

    @cached_property
    def roles(self) -> Roles[C]:
        """`client.admin.organization.projects.users.roles`. Methods: list, create, retrieve, delete."""
        from .admin_organization_projects_users_roles import Roles

        return Roles(self._executor)
