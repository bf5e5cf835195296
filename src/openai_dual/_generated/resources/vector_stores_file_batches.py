"""`client.vector_stores.file_batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.vector_stores import FileBatchesHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.vector_stores.cancel_vector_store_file_batch import cancel_vector_store_file_batch
from ..api.vector_stores.create_vector_store_file_batch import create_vector_store_file_batch
from ..api.vector_stores.list_vector_store_file_batch_files import list_vector_store_file_batch_files
from ..api.vector_stores.retrieve_vector_store_file_batch import retrieve_vector_store_file_batch

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _FileBatches(FileBatchesHelpers, Resource[C]):
    """`client.vector_stores.file_batches`. Methods: create, retrieve, cancel, list_files."""

    create = endpoint(create_vector_store_file_batch)
    retrieve = endpoint(retrieve_vector_store_file_batch)
    cancel = endpoint(cancel_vector_store_file_batch)
    list_files = paged(list_vector_store_file_batch_files)


class FileBatches(_FileBatches["Executes"]):
    """`client.vector_stores.file_batches`. Methods: create, retrieve, cancel, list_files."""


class AsyncFileBatches(_FileBatches["AsyncExecutes"], awaits=True):
    """`client.vector_stores.file_batches`. Methods: create, retrieve, cancel, list_files. The methods are awaited."""
