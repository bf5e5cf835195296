"""`client.containers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.containers.create_container import create_container
from ..api.containers.delete_container import delete_container
from ..api.containers.list_containers import list_containers
from ..api.containers.retrieve_container import retrieve_container

if TYPE_CHECKING:
    from .containers_files import Files


class Containers(Resource[C]):
    """Sandboxes in which the code interpreter runs."""

    list = paged(list_containers)
    create = endpoint(create_container)
    retrieve = endpoint(retrieve_container)
    delete = endpoint(delete_container)

    @cached_property
    def files(self) -> Files[C]:
        """`client.containers.files`. Methods: list, create, retrieve, delete."""
        from .containers_files import Files

        return Files(self._executor)
