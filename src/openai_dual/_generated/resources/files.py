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
    """List the files.

    Args:
        purpose: intended use of the file
        limit: number of entries per page; service default: 10000
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
        after: cursor; the id of the last entry of the previous page
    """
    create = endpoint(create_file)
    """Upload a file. The file is sent while it is read.

    Args:
        file: file content as bytes, a path, an open binary file, or a (name, content) tuple
        purpose: intended use of the file
        expires_after: when the object expires and is deleted
    """
    retrieve = endpoint(retrieve_file)
    """Retrieve the facts of a file, without its content.

    Args:
        file_id: id of the file
    """
    delete = endpoint(delete_file)
    """Delete a file; it is removed from all vector stores.

    Args:
        file_id: id of the file
    """
    content = endpoint(retrieve_file_content)
    """Download the content of a file.

    Args:
        file_id: id of the file
    """
    retrieve_content = endpoint(former(retrieve_file_content, "files.retrieve_content"))
    """Download the content of a file.

    Args:
        file_id: id of the file
    """


class Files(_Files["Executes"]):
    """Files for use by other endpoints."""


class AsyncFiles(_Files["AsyncExecutes"], awaits=True):
    """Files for use by other endpoints. The methods are awaited."""
