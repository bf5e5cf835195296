"""`client.admin.organization.admin_api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.admin_api_keys_create import admin_api_keys_create
from ..api.admin.admin_api_keys_delete import admin_api_keys_delete
from ..api.admin.admin_api_keys_get import admin_api_keys_get
from ..api.admin.admin_api_keys_list import admin_api_keys_list

if TYPE_CHECKING:
    pass


class AdminApiKeys(Resource[C]):
    """`client.admin.organization.admin_api_keys`: list, create, retrieve, delete."""

    list = paged(admin_api_keys_list)
    create = endpoint(admin_api_keys_create)
    retrieve = endpoint(admin_api_keys_get)
    delete = endpoint(admin_api_keys_delete)
