"""`client.beta.agents.environments.files`."""

from __future__ import annotations

from ...helpers.agents.files import FilesHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_agent_environment_file import create_agent_environment_file
from ..api.beta.list_agent_environment_files import list_agent_environment_files


class Files(FilesHelpers, Resource[C]):
    """`client.beta.agents.environments.files`. Methods: list, create."""

    list = paged(list_agent_environment_files)
    create = endpoint(create_agent_environment_file)
