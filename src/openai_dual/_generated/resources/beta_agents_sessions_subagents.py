"""`client.beta.agents.sessions.subagents`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.list_agent_session_subagents import list_agent_session_subagents
from ..api.beta.retrieve_agent_session_subagent import retrieve_agent_session_subagent

if TYPE_CHECKING:
    from .beta_agents_sessions_subagents_items import Items
    from .beta_agents_sessions_subagents_turns import Turns


class Subagents(Resource[C]):
    """`client.beta.agents.sessions.subagents`. Methods: retrieve, list."""

    retrieve = endpoint(retrieve_agent_session_subagent)
    list = paged(list_agent_session_subagents)

    @cached_property
    def items(self) -> Items[C]:
        """`client.beta.agents.sessions.subagents.items`. Methods: list."""
        from .beta_agents_sessions_subagents_items import Items

        return Items(self._executor)

    @cached_property
    def turns(self) -> Turns[C]:
        """`client.beta.agents.sessions.subagents.turns`. Methods: retrieve, list."""
        from .beta_agents_sessions_subagents_turns import Turns

        return Turns(self._executor)
