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
    """List the batches.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
    """
    create = endpoint(create_batch)
    """Start a batch of requests, which completes within a time window.

    Args:
        input_file_id: id of the uploaded file with the requests
        endpoint: endpoint of the requests
        completion_window: time within which the work is to be completed
        metadata: up to 16 key-value pairs of strings, stored with the object
        output_expires_after: when the output files expire and are deleted
    """
    retrieve = endpoint(retrieve_batch)
    """Retrieve a batch, with its state and the ids of its output files.

    Args:
        batch_id: id of the batch
    """
    cancel = endpoint(cancel_batch)
    """Cancel a batch; requests that have completed keep their results.

    Args:
        batch_id: id of the batch
    """


class Batches(_Batches["Executes"]):
    """Batches of requests that complete within a time window."""


class AsyncBatches(_Batches["AsyncExecutes"], awaits=True):
    """Batches of requests that complete within a time window. The methods are awaited."""
