"""`client.beta.agents`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_agent import create_agent
from ..api.beta.delete_agent import delete_agent
from ..api.beta.list_agents import list_agents
from ..api.beta.retrieve_agent import retrieve_agent
from ..api.beta.update_agent import update_agent

if TYPE_CHECKING:
    from .beta_agents_automations import Automations
    from .beta_agents_environments import Environments
    from .beta_agents_sessions import Sessions
    from .beta_agents_vaults import Vaults


class Agents(Resource[C]):
    """`client.beta.agents`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_agents)
    create = endpoint(create_agent)
    retrieve = endpoint(retrieve_agent)
    update = endpoint(update_agent)
    delete = endpoint(delete_agent)

    @cached_property
    def automations(self) -> Automations[C]:
        """`client.beta.agents.automations`. Methods: list, create, retrieve, update, delete, pause, resume."""
        from .beta_agents_automations import Automations

        return Automations(self._executor)

    @cached_property
    def environments(self) -> Environments[C]:
        """`client.beta.agents.environments`. Methods: list, create, retrieve."""
        from .beta_agents_environments import Environments

        return Environments(self._executor)

    @cached_property
    def vaults(self) -> Vaults[C]:
        """`client.beta.agents.vaults`. Methods: list, create, retrieve, update, delete."""
        from .beta_agents_vaults import Vaults

        return Vaults(self._executor)

    @cached_property
    def sessions(self) -> Sessions[C]:
        """`client.beta.agents.sessions`. Methods: list, create, retrieve, update, delete."""
        from .beta_agents_sessions import Sessions

        return Sessions(self._executor)
