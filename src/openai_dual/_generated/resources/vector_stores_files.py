"""`client.vector_stores.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.vector_stores import FilesHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.vector_stores.create_vector_store_file import create_vector_store_file
from ..api.vector_stores.delete_vector_store_file import delete_vector_store_file
from ..api.vector_stores.list_vector_store_files import list_vector_store_files
from ..api.vector_stores.retrieve_vector_store_file import retrieve_vector_store_file
from ..api.vector_stores.retrieve_vector_store_file_content import retrieve_vector_store_file_content
from ..api.vector_stores.update_vector_store_file import update_vector_store_file

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Files(FilesHelpers, Resource[C]):
    """`client.vector_stores.files`. Methods: list, create, retrieve, update, delete, content."""

    list = paged(list_vector_store_files)
    create = endpoint(create_vector_store_file)
    retrieve = endpoint(retrieve_vector_store_file)
    update = endpoint(update_vector_store_file)
    delete = endpoint(delete_vector_store_file)
    content = paged(retrieve_vector_store_file_content)


class Files(_Files["Executes"]):
    """`client.vector_stores.files`. Methods: list, create, retrieve, update, delete, content."""


class AsyncFiles(_Files["AsyncExecutes"], awaits=True):
    """`client.vector_stores.files`. Methods: list, create, retrieve, update, delete, content. The methods are awaited."""
