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
    """List the external storage of the organization.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        project_id: id of the project
    """
    create = endpoint(create_external_storage)
    """Register external storage.

    Args:
        project_id: id of the project
        provider: storage provider with its settings
    """
    retrieve = endpoint(retrieve_external_storage)
    """Retrieve external storage.

    Args:
        external_storage_id: id of the external storage
    """
    delete = endpoint(delete_external_storage)
    """Delete the registration of external storage.

    Args:
        external_storage_id: id of the external storage
    """
    validate = endpoint(validate_external_storage)
    """Check that external storage can be used.

    Args:
        external_storage_id: id of the external storage
    """


class ExternalStorage(_ExternalStorage["Executes"]):
    """`client.admin.organization.external_storage`. Methods: list, create, retrieve, delete, validate."""


class AsyncExternalStorage(_ExternalStorage["AsyncExecutes"], awaits=True):
    """`client.admin.organization.external_storage`. Methods: list, create, retrieve, delete, validate. The methods are awaited."""
