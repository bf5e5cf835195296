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
    """List the containers.

    Args:
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
        name: name of the object
    """
    create = endpoint(create_container)
    """Create a container in which the code interpreter or a shell can run.

    Args:
        name: name of the object
        file_ids: ids of the files
        expires_after: when the object expires and is deleted
        skills: skills that the model may use
        memory_limit: maximum memory of the container
        network_policy: network access of the container
    """
    retrieve = endpoint(retrieve_container)
    """Retrieve a container.

    Args:
        container_id: id of the container
    """
    delete = endpoint(delete_container)
    """Delete a container.

    Args:
        container_id: id of the container
    """
    files: child[Files, AsyncFiles] = child("containers_files", "Files")
    """`client.containers.files`. Methods: list, create, retrieve, delete."""


class Containers(_Containers["Executes"]):
    """Sandboxes in which the code interpreter runs."""


class AsyncContainers(_Containers["AsyncExecutes"], awaits=True):
    """Sandboxes in which the code interpreter runs. The methods are awaited."""
