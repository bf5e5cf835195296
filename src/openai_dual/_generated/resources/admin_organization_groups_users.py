"""`client.admin.organization.groups.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.add_group_user import add_group_user
from ..api.admin.list_group_users import list_group_users
from ..api.admin.remove_group_user import remove_group_user
from ..api.admin.retrieve_group_user import retrieve_group_user

if TYPE_CHECKING:
    pass


class Users(Resource[C]):
    """`client.admin.organization.groups.users`: list, create, retrieve, delete."""

    list = paged(list_group_users)
    create = endpoint(add_group_user)
    retrieve = endpoint(retrieve_group_user)
    delete = endpoint(remove_group_user)
