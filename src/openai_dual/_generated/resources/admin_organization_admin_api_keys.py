"""`client.admin.organization.admin_api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_admin_api_key import create_admin_api_key
from ..api.admin.delete_admin_api_key import delete_admin_api_key
from ..api.admin.list_admin_api_keys import list_admin_api_keys
from ..api.admin.retrieve_admin_api_key import retrieve_admin_api_key

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _AdminApiKeys(Resource[C]):
    """`client.admin.organization.admin_api_keys`. Methods: list, create, retrieve, delete."""

    list = paged(list_admin_api_keys)
    create = endpoint(create_admin_api_key)
    retrieve = endpoint(retrieve_admin_api_key)
    delete = endpoint(delete_admin_api_key)


class AdminApiKeys(_AdminApiKeys["Executes"]):
    """`client.admin.organization.admin_api_keys`. Methods: list, create, retrieve, delete."""


class AsyncAdminApiKeys(_AdminApiKeys["AsyncExecutes"], awaits=True):
    """`client.admin.organization.admin_api_keys`. Methods: list, create, retrieve, delete. The methods are awaited."""
