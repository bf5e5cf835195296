"""`client.beta.agents.sessions.subagents.turns`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.list_agent_session_subagent_turns import list_agent_session_subagent_turns
from ..api.beta.retrieve_agent_session_subagent_turn import retrieve_agent_session_subagent_turn

if TYPE_CHECKING:
    from .beta_agents_sessions_subagents_turns_items import Items


class Turns(Resource[C]):
    """`client.beta.agents.sessions.subagents.turns`. Methods: retrieve, list."""

    retrieve = endpoint(retrieve_agent_session_subagent_turn)
    list = paged(list_agent_session_subagent_turns)

    @cached_property
    def items(self) -> Items[C]:
        """`client.beta.agents.sessions.subagents.turns.items`. Methods: list."""
        from .beta_agents_sessions_subagents_turns_items import Items

        return Items(self._executor)
