"""`client.beta.agents.sessions.traces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, paged
from ..api.beta.list_agent_session_traces import list_agent_session_traces

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Traces(Resource[C]):
    """`client.beta.agents.sessions.traces`. Methods: list."""

    list = paged(list_agent_session_traces)
    """List the traces of a session.

    Args:
        session_id: id of the session
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """


class Traces(_Traces["Executes"]):
    """`client.beta.agents.sessions.traces`. Methods: list."""


class AsyncTraces(_Traces["AsyncExecutes"], awaits=True):
    """`client.beta.agents.sessions.traces`. Methods: list. The methods are awaited."""
