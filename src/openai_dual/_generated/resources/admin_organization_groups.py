"""`client.admin.organization.groups`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_group import create_group
from ..api.admin.delete_group import delete_group
from ..api.admin.list_groups import list_groups
from ..api.admin.retrieve_group import retrieve_group
from ..api.admin.update_group import update_group

if TYPE_CHECKING:
    from .admin_organization_groups_roles import Roles
    from .admin_organization_groups_users import Users


class Groups(Resource[C]):
    """`client.admin.organization.groups`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_groups)
    create = endpoint(create_group)
    retrieve = endpoint(retrieve_group)
    update = endpoint(update_group)
    delete = endpoint(delete_group)

    @cached_property
    def roles(self) -> Roles[C]:
        """`client.admin.organization.groups.roles`. Methods: list, create, retrieve, delete."""
        from .admin_organization_groups_roles import Roles

        return Roles(self._executor)

    @cached_property
    def users(self) -> Users[C]:
        """`client.admin.organization.groups.users`. Methods: list, create, retrieve, delete."""
        from .admin_organization_groups_users import Users

        return Users(self._executor)
