"""`client.beta.agents.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.agents.sessions import SessionsHelpers
from .._resource import C, Resource, child, endpoint, paged
from ..api.beta.delete_agent_session import delete_agent_session
from ..api.beta.list_agent_sessions import list_agent_sessions
from ..api.beta.retrieve_agent_session import retrieve_agent_session
from ..api.beta.update_agent_session import update_agent_session

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .beta_agents_sessions_artifacts import Artifacts, AsyncArtifacts
    from .beta_agents_sessions_events import AsyncEvents, Events
    from .beta_agents_sessions_items import AsyncItems, Items
    from .beta_agents_sessions_subagents import AsyncSubagents, Subagents
    from .beta_agents_sessions_traces import AsyncTraces, Traces
    from .beta_agents_sessions_turns import AsyncTurns, Turns


class _Sessions(SessionsHelpers, Resource[C]):
    """`client.beta.agents.sessions`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_agent_sessions)
    """List the sessions of agents.

    Args:
        after: cursor; the id of the last entry of the previous page
        agent_id: id of the agent
        limit: number of entries per page
        metadata: up to 16 key-value pairs of strings, stored with the object
        order: sort order by creation time, `asc` or `desc`
    """
    retrieve = endpoint(retrieve_agent_session)
    """Retrieve a session of an agent with its state and its required actions.

    Args:
        session_id: id of the session
    """
    update = endpoint(update_agent_session)
    """Change the settings of a session of an agent.

    Args:
        session_id: id of the session
        agent: configuration of the agent in the session
        metadata: up to 16 key-value pairs of strings, stored with the object
        prompt_cache_options: settings of the prompt cache
        review: whether actions of the agent are reviewed automatically
    """
    delete = endpoint(delete_agent_session)
    """Delete a session of an agent.

    Args:
        session_id: id of the session
    """
    subagents: child[Subagents, AsyncSubagents] = child("beta_agents_sessions_subagents", "Subagents")
    """`client.beta.agents.sessions.subagents`. Methods: retrieve, list."""
    artifacts: child[Artifacts, AsyncArtifacts] = child("beta_agents_sessions_artifacts", "Artifacts")
    """`client.beta.agents.sessions.artifacts`. Methods: retrieve, delete, list, content."""
    items: child[Items, AsyncItems] = child("beta_agents_sessions_items", "Items")
    """`client.beta.agents.sessions.items`. Methods: list."""
    events: child[Events, AsyncEvents] = child("beta_agents_sessions_events", "Events")
    """`client.beta.agents.sessions.events`. Methods: stream, create."""
    traces: child[Traces, AsyncTraces] = child("beta_agents_sessions_traces", "Traces")
    """`client.beta.agents.sessions.traces`. Methods: list."""
    turns: child[Turns, AsyncTurns] = child("beta_agents_sessions_turns", "Turns")
    """`client.beta.agents.sessions.turns`. Methods: retrieve, list."""


class Sessions(_Sessions["Executes"]):
    """`client.beta.agents.sessions`. Methods: list, create, retrieve, update, delete."""


class AsyncSessions(_Sessions["AsyncExecutes"], awaits=True):
    """`client.beta.agents.sessions`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
