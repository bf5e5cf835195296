"""`client.beta.agents.sessions.subagents.turns`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.beta.list_agent_session_subagent_turns import list_agent_session_subagent_turns
from ..api.beta.retrieve_agent_session_subagent_turn import retrieve_agent_session_subagent_turn

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .beta_agents_sessions_subagents_turns_items import AsyncItems, Items


class _Turns(Resource[C]):
    """`client.beta.agents.sessions.subagents.turns`. Methods: retrieve, list."""

    retrieve = endpoint(retrieve_agent_session_subagent_turn)
    """Retrieve a turn of a subagent.

    Args:
        turn_id: id of the turn of the agent
        session_id: id of the session
        subagent_id: id of the subagent
    """
    list = paged(list_agent_session_subagent_turns)
    """List the turns of a subagent.

    Args:
        subagent_id: id of the subagent
        session_id: id of the session
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """
    items: child[Items, AsyncItems] = child("beta_agents_sessions_subagents_turns_items", "Items")
    """`client.beta.agents.sessions.subagents.turns.items`. Methods: list."""


class Turns(_Turns["Executes"]):
    """`client.beta.agents.sessions.subagents.turns`. Methods: retrieve, list."""


class AsyncTurns(_Turns["AsyncExecutes"], awaits=True):
    """`client.beta.agents.sessions.subagents.turns`. Methods: retrieve, list. The methods are awaited."""
