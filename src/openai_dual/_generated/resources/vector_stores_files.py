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
    """List the files of a vector store.

    Args:
        vector_store_id: id of the vector store
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        before: cursor; the id of the first entry of the next page, to page backwards
        filter: state of the files to list
    """
    create = endpoint(create_vector_store_file)
    """Add an uploaded file to a vector store, where it is split into chunks and indexed.

    Args:
        vector_store_id: id of the vector store
        file_id: id of the file
        chunking_strategy: how files are split into chunks
        attributes: up to 16 key-value pairs that files can be filtered by
    """
    retrieve = endpoint(retrieve_vector_store_file)
    """Retrieve a file of a vector store, with the state of its processing.

    Args:
        file_id: id of the file
        vector_store_id: id of the vector store
    """
    update = endpoint(update_vector_store_file)
    """Change the attributes of a file of a vector store.

    Args:
        file_id: id of the file
        vector_store_id: id of the vector store
        attributes: up to 16 key-value pairs that files can be filtered by
    """
    delete = endpoint(delete_vector_store_file)
    """Remove a file from a vector store; the file itself is not deleted.

    Args:
        file_id: id of the file
        vector_store_id: id of the vector store
    """
    content = paged(retrieve_vector_store_file_content)
    """Retrieve the parsed text of a file of a vector store.

    Args:
        file_id: id of the file
        vector_store_id: id of the vector store
    """


class Files(_Files["Executes"]):
    """`client.vector_stores.files`. Methods: list, create, retrieve, update, delete, content."""


class AsyncFiles(_Files["AsyncExecutes"], awaits=True):
    """`client.vector_stores.files`. Methods: list, create, retrieve, update, delete, content. The methods are awaited."""
