"""`client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.files import FilesHelpers
from .._resource import C, Resource, endpoint, former, paged
from ..api.files.create_file import create_file
from ..api.files.delete_file import delete_file
from ..api.files.list_files import list_files
from ..api.files.retrieve_file import retrieve_file
from ..api.files.retrieve_file_content import retrieve_file_content

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Files(FilesHelpers, Resource[C]):
    """Files for use by other endpoints."""

    list = paged(list_files)
    create = endpoint(create_file)
    retrieve = endpoint(retrieve_file)
    delete = endpoint(delete_file)
    content = endpoint(retrieve_file_content)
    retrieve_content = endpoint(former(retrieve_file_content, "files.retrieve_content"))


class Files(_Files["Executes"]):
    """Files for use by other endpoints."""


class AsyncFiles(_Files["AsyncExecutes"], awaits=True):
    """Files for use by other endpoints. The methods are awaited."""
