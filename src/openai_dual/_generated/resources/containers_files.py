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
    create = endpoint(create_container_file)
    retrieve = endpoint(retrieve_container_file)
    delete = endpoint(delete_container_file)
    content: child[Content, AsyncContent] = child("containers_files_content", "Content")
    """`client.containers.files.content`. Methods: retrieve."""


class Files(_Files["Executes"]):
    """`client.containers.files`. Methods: list, create, retrieve, delete."""


class AsyncFiles(_Files["AsyncExecutes"], awaits=True):
    """`client.containers.files`. Methods: list, create, retrieve, delete. The methods are awaited."""
