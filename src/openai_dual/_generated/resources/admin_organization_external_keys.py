"""`client.admin.organization.external_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_external_key import create_external_key
from ..api.admin.delete_external_key import delete_external_key
from ..api.admin.list_external_keys import list_external_keys
from ..api.admin.retrieve_external_key import retrieve_external_key
from ..api.admin.validate_external_key import validate_external_key

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _ExternalKeys(Resource[C]):
    """`client.admin.organization.external_keys`. Methods: list, create, retrieve, delete, validate."""

    list = paged(list_external_keys)
    create = endpoint(create_external_key)
    retrieve = endpoint(retrieve_external_key)
    delete = endpoint(delete_external_key)
    validate = endpoint(validate_external_key)


class ExternalKeys(_ExternalKeys["Executes"]):
    """`client.admin.organization.external_keys`. Methods: list, create, retrieve, delete, validate."""


class AsyncExternalKeys(_ExternalKeys["AsyncExecutes"], awaits=True):
    """`client.admin.organization.external_keys`. Methods: list, create, retrieve, delete, validate. The methods are awaited."""
