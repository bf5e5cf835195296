"""`client.beta.agents.environments.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.agents.files import FilesHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_agent_environment_file import create_agent_environment_file
from ..api.beta.list_agent_environment_files import list_agent_environment_files

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Files(FilesHelpers, Resource[C]):
    """`client.beta.agents.environments.files`. Methods: list, create."""

    list = paged(list_agent_environment_files)
    """List the files of an environment.

    Args:
        environment_id: id of the environment
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        page: cursor from the previous page of results
        path: path of the file or directory
    """
    create = endpoint(create_agent_environment_file)
    """Add a file to an environment.

    Args:
        environment_id: id of the environment
        path: path of the file or directory
        type: type of the object
        file_id: id of the file
        data: content of the file, as base64
    """


class Files(_Files["Executes"]):
    """`client.beta.agents.environments.files`. Methods: list, create."""


class AsyncFiles(_Files["AsyncExecutes"], awaits=True):
    """`client.beta.agents.environments.files`. Methods: list, create. The methods are awaited."""
