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
    """List the admin API keys.

    Args:
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
        limit: number of entries per page; service default: 20
    """
    create = endpoint(create_admin_api_key)
    """Create an admin API key.

    Args:
        name: name of the object
        expires_in_seconds: lifetime of the key in seconds; at least 1; at most 31536000
    """
    retrieve = endpoint(retrieve_admin_api_key)
    """Retrieve an admin API key.

    Args:
        key_id: id of the key
    """
    delete = endpoint(delete_admin_api_key)
    """Delete an admin API key.

    Args:
        key_id: id of the key
    """


class AdminApiKeys(_AdminApiKeys["Executes"]):
    """`client.admin.organization.admin_api_keys`. Methods: list, create, retrieve, delete."""


class AsyncAdminApiKeys(_AdminApiKeys["AsyncExecutes"], awaits=True):
    """`client.admin.organization.admin_api_keys`. Methods: list, create, retrieve, delete. The methods are awaited."""
