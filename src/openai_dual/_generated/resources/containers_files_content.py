"""`client.containers.files.content`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.containers.retrieve_container_file_content import retrieve_container_file_content

if TYPE_CHECKING:
    pass


class Content(Resource[C]):
    """`client.containers.files.content`: retrieve."""

    retrieve = endpoint(retrieve_container_file_content)
