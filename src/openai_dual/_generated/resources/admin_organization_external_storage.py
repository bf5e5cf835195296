"""`client.admin.organization.external_storage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_external_storage import create_external_storage
from ..api.admin.delete_external_storage import delete_external_storage
from ..api.admin.list_external_storage import list_external_storage
from ..api.admin.retrieve_external_storage import retrieve_external_storage
from ..api.admin.validate_external_storage import validate_external_storage

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _ExternalStorage(Resource[C]):
    """`client.admin.organization.external_storage`. Methods: list, create, retrieve, delete, validate."""

    list = paged(list_external_storage)
    create = endpoint(create_external_storage)
    retrieve = endpoint(retrieve_external_storage)
    delete = endpoint(delete_external_storage)
    validate = endpoint(validate_external_storage)


class ExternalStorage(_ExternalStorage["Executes"]):
    """`client.admin.organization.external_storage`. Methods: list, create, retrieve, delete, validate."""


class AsyncExternalStorage(_ExternalStorage["AsyncExecutes"], awaits=True):
    """`client.admin.organization.external_storage`. Methods: list, create, retrieve, delete, validate. The methods are awaited."""
