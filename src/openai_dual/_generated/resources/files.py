"""`client.files`."""

from __future__ import annotations

from ...helpers.files import FilesHelpers
from .._resource import C, Resource, endpoint, former, paged
from ..api.files.create_file import create_file
from ..api.files.delete_file import delete_file
from ..api.files.list_files import list_files
from ..api.files.retrieve_file import retrieve_file
from ..api.files.retrieve_file_content import retrieve_file_content


class Files(FilesHelpers, Resource[C]):
    """Files for use by other endpoints."""

    list = paged(list_files)
    create = endpoint(create_file)
    retrieve = endpoint(retrieve_file)
    delete = endpoint(delete_file)
    content = endpoint(retrieve_file_content)
    retrieve_content = endpoint(former(retrieve_file_content, "files.retrieve_content"))
