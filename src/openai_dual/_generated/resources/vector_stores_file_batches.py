"""`client.vector_stores.file_batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.vector_stores import FileBatchesHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.vector_stores.cancel_vector_store_file_batch import cancel_vector_store_file_batch
from ..api.vector_stores.create_vector_store_file_batch import create_vector_store_file_batch
from ..api.vector_stores.get_vector_store_file_batch import get_vector_store_file_batch
from ..api.vector_stores.list_files_in_vector_store_batch import list_files_in_vector_store_batch

if TYPE_CHECKING:
    pass


class FileBatches(FileBatchesHelpers, Resource[C]):
    """`client.vector_stores.file_batches`: create, retrieve, cancel, list_files."""

    create = endpoint(create_vector_store_file_batch)
    retrieve = endpoint(get_vector_store_file_batch)
    cancel = endpoint(cancel_vector_store_file_batch)
    list_files = paged(list_files_in_vector_store_batch)
