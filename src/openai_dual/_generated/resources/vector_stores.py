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
    create = endpoint(create_vector_store)
    retrieve = endpoint(retrieve_vector_store)
    update = endpoint(update_vector_store)
    delete = endpoint(delete_vector_store)
    search = paged(search_vector_store)
    file_batches: child[FileBatches, AsyncFileBatches] = child("vector_stores_file_batches", "FileBatches")
    """`client.vector_stores.file_batches`. Methods: create, retrieve, cancel, list_files."""
    files: child[Files, AsyncFiles] = child("vector_stores_files", "Files")
    """`client.vector_stores.files`. Methods: list, create, retrieve, update, delete, content."""


class VectorStores(_VectorStores["Executes"]):
    """Semantic search over files."""


class AsyncVectorStores(_VectorStores["AsyncExecutes"], awaits=True):
    """Semantic search over files. The methods are awaited."""
