"""`client.containers.files.content`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.containers.retrieve_container_file_content import retrieve_container_file_content


class Content(Resource[C]):
    """`client.containers.files.content`. Methods: retrieve."""

    retrieve = endpoint(retrieve_container_file_content)
