"""`client.vector_stores`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.vector_stores.create_vector_store import create_vector_store
from ..api.vector_stores.delete_vector_store import delete_vector_store
from ..api.vector_stores.list_vector_stores import list_vector_stores
from ..api.vector_stores.retrieve_vector_store import retrieve_vector_store
from ..api.vector_stores.search_vector_store import search_vector_store
from ..api.vector_stores.update_vector_store import update_vector_store

if TYPE_CHECKING:
    from .vector_stores_file_batches import FileBatches
    from .vector_stores_files import Files


class VectorStores(Resource[C]):
    """Semantic search over files."""

    list = paged(list_vector_stores)
    create = endpoint(create_vector_store)
    retrieve = endpoint(retrieve_vector_store)
    update = endpoint(update_vector_store)
    delete = endpoint(delete_vector_store)
    search = paged(search_vector_store)

    @cached_property
    def file_batches(self) -> FileBatches[C]:
        """`client.vector_stores.file_batches`. Methods: create, retrieve, cancel, list_files."""
        from .vector_stores_file_batches import FileBatches

        return FileBatches(self._executor)

    @cached_property
    def files(self) -> Files[C]:
        """`client.vector_stores.files`. Methods: list, create, retrieve, update, delete, content."""
        from .vector_stores_files import Files

        return Files(self._executor)
