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
    """Add several files to a vector store at once.

    Args:
        vector_store_id: id of the vector store
        file_ids: ids of the files; at least 1 element; at most 2000 elements
        files: files with their attributes and chunking; at least 1 element; at most 2000 elements
        chunking_strategy: how files are split into chunks
        attributes: up to 16 key-value pairs that files can be filtered by
    """
    retrieve = endpoint(retrieve_vector_store_file_batch)
    """Retrieve a file batch with its counts of files by state.

    Args:
        batch_id: id of the batch
        vector_store_id: id of the vector store
    """
    cancel = endpoint(cancel_vector_store_file_batch)
    """Cancel the processing of the files of a file batch.

    Args:
        batch_id: id of the batch
        vector_store_id: id of the vector store
    """
    list_files = paged(list_vector_store_file_batch_files)
    """List the files of a file batch.

    Args:
        batch_id: id of the batch
        vector_store_id: id of the vector store
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
        filter: state of the files to list
    """


class FileBatches(_FileBatches["Executes"]):
    """`client.vector_stores.file_batches`. Methods: create, retrieve, cancel, list_files."""


class AsyncFileBatches(_FileBatches["AsyncExecutes"], awaits=True):
    """`client.vector_stores.file_batches`. Methods: create, retrieve, cancel, list_files. The methods are awaited."""
