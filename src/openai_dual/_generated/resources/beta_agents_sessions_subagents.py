"""`client.beta.agents.sessions.subagents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.beta.list_agent_session_subagents import list_agent_session_subagents
from ..api.beta.retrieve_agent_session_subagent import retrieve_agent_session_subagent

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .beta_agents_sessions_subagents_items import AsyncItems, Items
    from .beta_agents_sessions_subagents_turns import AsyncTurns, Turns


class _Subagents(Resource[C]):
    """`client.beta.agents.sessions.subagents`. Methods: retrieve, list."""

    retrieve = endpoint(retrieve_agent_session_subagent)
    """Retrieve a subagent of a session.

    Args:
        subagent_id: id of the subagent
        session_id: id of the session
    """
    list = paged(list_agent_session_subagents)
    """List the subagents of a session.

    Args:
        session_id: id of the session
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """
    items: child[Items, AsyncItems] = child("beta_agents_sessions_subagents_items", "Items")
    """`client.beta.agents.sessions.subagents.items`. Methods: list."""
    turns: child[Turns, AsyncTurns] = child("beta_agents_sessions_subagents_turns", "Turns")
    """`client.beta.agents.sessions.subagents.turns`. Methods: retrieve, list."""


class Subagents(_Subagents["Executes"]):
    """`client.beta.agents.sessions.subagents`. Methods: retrieve, list."""


class AsyncSubagents(_Subagents["AsyncExecutes"], awaits=True):
    """`client.beta.agents.sessions.subagents`. Methods: retrieve, list. The methods are awaited."""
