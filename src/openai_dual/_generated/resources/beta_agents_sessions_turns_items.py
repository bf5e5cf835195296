"""`client.beta.agents.sessions.turns.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, paged
from ..api.beta.list_agent_session_turn_items import list_agent_session_turn_items

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Items(Resource[C]):
    """`client.beta.agents.sessions.turns.items`. Methods: list."""

    list = paged(list_agent_session_turn_items)
    """List the items of a turn.

    Args:
        turn_id: id of the turn of the agent
        session_id: id of the session
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """


class Items(_Items["Executes"]):
    """`client.beta.agents.sessions.turns.items`. Methods: list."""


class AsyncItems(_Items["AsyncExecutes"], awaits=True):
    """`client.beta.agents.sessions.turns.items`. Methods: list. The methods are awaited."""
