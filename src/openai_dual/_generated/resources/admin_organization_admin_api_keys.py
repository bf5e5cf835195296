"""`client.admin.organization.admin_api_keys`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_admin_api_key import create_admin_api_key
from ..api.admin.delete_admin_api_key import delete_admin_api_key
from ..api.admin.list_admin_api_keys import list_admin_api_keys
from ..api.admin.retrieve_admin_api_key import retrieve_admin_api_key


class AdminApiKeys(Resource[C]):
    """`client.admin.organization.admin_api_keys`. Methods: list, create, retrieve, delete."""

    list = paged(list_admin_api_keys)
    create = endpoint(create_admin_api_key)
    retrieve = endpoint(retrieve_admin_api_key)
    delete = endpoint(delete_admin_api_key)
