"""`client.containers.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.containers.create_container_file import create_container_file
from ..api.containers.delete_container_file import delete_container_file
from ..api.containers.list_container_files import list_container_files
from ..api.containers.retrieve_container_file import retrieve_container_file

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .containers_files_content import AsyncContent, Content


class _Files(Resource[C]):
    """`client.containers.files`. Methods: list, create, retrieve, delete."""

    list = paged(list_container_files)
    """List the files of a container.

    Args:
        container_id: id of the container
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
    """
    create = endpoint(create_container_file)
    """Add a file to a container, by upload or by the id of an uploaded file.

    Args:
        container_id: id of the container
        file_id: id of the file
        file: file content as bytes, a path, an open binary file, or a (name, content) tuple
    """
    retrieve = endpoint(retrieve_container_file)
    """Retrieve the facts of a file of a container.

    Args:
        file_id: id of the file
        container_id: id of the container
    """
    delete = endpoint(delete_container_file)
    """Delete a file of a container.

    Args:
        file_id: id of the file
        container_id: id of the container
    """
    content: child[Content, AsyncContent] = child("containers_files_content", "Content")
    """`client.containers.files.content`. Methods: retrieve."""


class Files(_Files["Executes"]):
    """`client.containers.files`. Methods: list, create, retrieve, delete."""


class AsyncFiles(_Files["AsyncExecutes"], awaits=True):
    """`client.containers.files`. Methods: list, create, retrieve, delete. The methods are awaited."""
