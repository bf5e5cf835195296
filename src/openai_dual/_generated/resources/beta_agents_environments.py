"""`client.beta.agents.environments`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_agent_environment import create_agent_environment
from ..api.beta.list_agent_environments import list_agent_environments
from ..api.beta.retrieve_agent_environment import retrieve_agent_environment

if TYPE_CHECKING:
    from .beta_agents_environments_files import Files
    from .beta_agents_environments_templates import Templates


class Environments(Resource[C]):
    """`client.beta.agents.environments`. Methods: list, create, retrieve."""

    list = paged(list_agent_environments)
    create = endpoint(create_agent_environment)
    retrieve = endpoint(retrieve_agent_environment)

    @cached_property
    def files(self) -> Files[C]:
        """`client.beta.agents.environments.files`. Methods: list, create."""
        from .beta_agents_environments_files import Files

        return Files(self._executor)

    @cached_property
    def templates(self) -> Templates[C]:
        """`client.beta.agents.environments.templates`. Methods: list, create, retrieve, update, delete."""
        from .beta_agents_environments_templates import Templates

        return Templates(self._executor)
