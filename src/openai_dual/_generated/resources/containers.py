"""`client.containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.containers.create_container import create_container
from ..api.containers.delete_container import delete_container
from ..api.containers.list_containers import list_containers
from ..api.containers.retrieve_container import retrieve_container

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .containers_files import AsyncFiles, Files


class _Containers(Resource[C]):
    """Sandboxes in which the code interpreter runs."""

    list = paged(list_containers)
    create = endpoint(create_container)
    retrieve = endpoint(retrieve_container)
    delete = endpoint(delete_container)
    files: child[Files, AsyncFiles] = child("containers_files", "Files")
    """`client.containers.files`. Methods: list, create, retrieve, delete."""


class Containers(_Containers["Executes"]):
    """Sandboxes in which the code interpreter runs."""


class AsyncContainers(_Containers["AsyncExecutes"], awaits=True):
    """Sandboxes in which the code interpreter runs. The methods are awaited."""
