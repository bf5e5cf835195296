"""`client.admin.organization.data_retention`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.admin.retrieve_data_retention import retrieve_data_retention
from ..api.admin.update_data_retention import update_data_retention

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _DataRetention(Resource[C]):
    """`client.admin.organization.data_retention`. Methods: retrieve, update."""

    retrieve = endpoint(retrieve_data_retention)
    """Retrieve the data retention setting of the organization."""
    update = endpoint(update_data_retention)
    """Change the data retention setting of the organization.

    Args:
        retention_type: kind of data retention
    """


class DataRetention(_DataRetention["Executes"]):
    """`client.admin.organization.data_retention`. Methods: retrieve, update."""


class AsyncDataRetention(_DataRetention["AsyncExecutes"], awaits=True):
    """`client.admin.organization.data_retention`. Methods: retrieve, update. The methods are awaited."""
