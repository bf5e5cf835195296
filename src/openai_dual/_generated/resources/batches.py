"""`client.batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.batches import BatchesHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.batches.cancel_batch import cancel_batch
from ..api.batches.create_batch import create_batch
from ..api.batches.list_batches import list_batches
from ..api.batches.retrieve_batch import retrieve_batch

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Batches(BatchesHelpers, Resource[C]):
    """Batches of requests that complete within a time window."""

    list = paged(list_batches)
    create = endpoint(create_batch)
    retrieve = endpoint(retrieve_batch)
    cancel = endpoint(cancel_batch)


class Batches(_Batches["Executes"]):
    """Batches of requests that complete within a time window."""


class AsyncBatches(_Batches["AsyncExecutes"], awaits=True):
    """Batches of requests that complete within a time window. The methods are awaited."""
