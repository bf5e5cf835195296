"""`client.beta.agents.sessions.turns`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.list_agent_session_turns import list_agent_session_turns
from ..api.beta.retrieve_agent_session_turn import retrieve_agent_session_turn

if TYPE_CHECKING:
    from .beta_agents_sessions_turns_items import Items


class Turns(Resource[C]):
    """`client.beta.agents.sessions.turns`. Methods: retrieve, list."""

    retrieve = endpoint(retrieve_agent_session_turn)
    list = paged(list_agent_session_turns)

    @cached_property
    def items(self) -> Items[C]:
        """`client.beta.agents.sessions.turns.items`. Methods: list."""
        from .beta_agents_sessions_turns_items import Items

        return Items(self._executor)
