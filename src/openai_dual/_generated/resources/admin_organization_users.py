"""`client.admin.organization.users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.delete_user import delete_user
from ..api.admin.list_users import list_users
from ..api.admin.retrieve_user import retrieve_user
from ..api.admin.update_user import update_user

if TYPE_CHECKING:
    from .admin_organization_users_roles import Roles


class Users(Resource[C]):
    """`client.admin.organization.users`. Methods: list, retrieve, update, delete."""

    list = paged(list_users)
    retrieve = endpoint(retrieve_user)
    update = endpoint(update_user)
    delete = endpoint(delete_user)

    @cached_property
    def roles(self) -> Roles[C]:
        """`client.admin.organization.users.roles`. Methods: list, create, retrieve, delete."""
        from .admin_organization_users_roles import Roles

        return Roles(self._executor)
