"""`client.containers.files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.containers.create_container_file import create_container_file
from ..api.containers.delete_container_file import delete_container_file
from ..api.containers.list_container_files import list_container_files
from ..api.containers.retrieve_container_file import retrieve_container_file

if TYPE_CHECKING:
    from .containers_files_content import Content


class Files(Resource[C]):
    """`client.containers.files`. Methods: list, create, retrieve, delete."""

    list = paged(list_container_files)
    create = endpoint(create_container_file)
    retrieve = endpoint(retrieve_container_file)
    delete = endpoint(delete_container_file)

    @cached_property
    def content(self) -> Content[C]:
        """`client.containers.files.content`. Methods: retrieve."""
        from .containers_files_content import Content

        return Content(self._executor)
