"""`client.containers.files.content`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.containers.retrieve_container_file_content import retrieve_container_file_content

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Content(Resource[C]):
    """`client.containers.files.content`. Methods: retrieve."""

    retrieve = endpoint(retrieve_container_file_content)
    """Download the content of a file of a container.

    Args:
        file_id: id of the file
        container_id: id of the container
    """


class Content(_Content["Executes"]):
    """`client.containers.files.content`. Methods: retrieve."""


class AsyncContent(_Content["AsyncExecutes"], awaits=True):
    """`client.containers.files.content`. Methods: retrieve. The methods are awaited."""
