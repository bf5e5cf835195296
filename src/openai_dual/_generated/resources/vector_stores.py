"""`client.vector_stores`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.vector_stores.create_vector_store import create_vector_store
from ..api.vector_stores.delete_vector_store import delete_vector_store
from ..api.vector_stores.list_vector_stores import list_vector_stores
from ..api.vector_stores.retrieve_vector_store import retrieve_vector_store
from ..api.vector_stores.search_vector_store import search_vector_store
from ..api.vector_stores.update_vector_store import update_vector_store

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .vector_stores_file_batches import AsyncFileBatches, FileBatches
    from .vector_stores_files import AsyncFiles, Files


class _VectorStores(Resource[C]):
    """Semantic search over files."""

    list = paged(list_vector_stores)
    """List the vector stores.

    Args:
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
    """
    create = endpoint(create_vector_store)
    """Create a vector store, optionally with files.

    Args:
        file_ids: ids of the files; at most 500 elements
        name: name of the object
        description: free text about the object
        expires_after: when the object expires and is deleted
        chunking_strategy: how files are split into chunks
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    retrieve = endpoint(retrieve_vector_store)
    """Retrieve a vector store.

    Args:
        vector_store_id: id of the vector store
    """
    update = endpoint(update_vector_store)
    """Change the name, the expiry or the metadata of a vector store.

    Args:
        vector_store_id: id of the vector store
        name: name of the object
        expires_after: when the object expires and is deleted
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    delete = endpoint(delete_vector_store)
    """Delete a vector store; its files are not deleted.

    Args:
        vector_store_id: id of the vector store
    """
    search = paged(search_vector_store)
    """Search a vector store for the chunks closest to a query.

    Args:
        vector_store_id: id of the vector store
        query: text, or texts, to search for
        rewrite_query: whether the service may rewrite the query; service default: false
        max_num_results: maximum number of results; at least 1; at most 50; service default: 10
        filters: filter by attributes of the files
        ranking_options: how results are ranked
    """
    file_batches: child[FileBatches, AsyncFileBatches] = child("vector_stores_file_batches", "FileBatches")
    """`client.vector_stores.file_batches`. Methods: create, retrieve, cancel, list_files."""
    files: child[Files, AsyncFiles] = child("vector_stores_files", "Files")
    """`client.vector_stores.files`. Methods: list, create, retrieve, update, delete, content."""


class VectorStores(_VectorStores["Executes"]):
    """Semantic search over files."""


class AsyncVectorStores(_VectorStores["AsyncExecutes"], awaits=True):
    """Semantic search over files. The methods are awaited."""
