"""`client.beta.agents.sessions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...helpers.agents.sessions import SessionsHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.beta.delete_agent_session import delete_agent_session
from ..api.beta.list_agent_sessions import list_agent_sessions
from ..api.beta.retrieve_agent_session import retrieve_agent_session
from ..api.beta.update_agent_session import update_agent_session

if TYPE_CHECKING:
    from .beta_agents_sessions_artifacts import Artifacts
    from .beta_agents_sessions_events import Events
    from .beta_agents_sessions_items import Items
    from .beta_agents_sessions_subagents import Subagents
    from .beta_agents_sessions_traces import Traces
    from .beta_agents_sessions_turns import Turns


class Sessions(SessionsHelpers, Resource[C]):
    """`client.beta.agents.sessions`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_agent_sessions)
    retrieve = endpoint(retrieve_agent_session)
    update = endpoint(update_agent_session)
    delete = endpoint(delete_agent_session)

    @cached_property
    def subagents(self) -> Subagents[C]:
        """`client.beta.agents.sessions.subagents`. Methods: retrieve, list."""
        from .beta_agents_sessions_subagents import Subagents

        return Subagents(self._executor)

    @cached_property
    def artifacts(self) -> Artifacts[C]:
        """`client.beta.agents.sessions.artifacts`. Methods: retrieve, delete, list, content."""
        from .beta_agents_sessions_artifacts import Artifacts

        return Artifacts(self._executor)

    @cached_property
    def items(self) -> Items[C]:
        """`client.beta.agents.sessions.items`. Methods: list."""
        from .beta_agents_sessions_items import Items

        return Items(self._executor)

    @cached_property
    def events(self) -> Events[C]:
        """`client.beta.agents.sessions.events`. Methods: stream, create."""
        from .beta_agents_sessions_events import Events

        return Events(self._executor)

    @cached_property
    def traces(self) -> Traces[C]:
        """`client.beta.agents.sessions.traces`. Methods: list."""
        from .beta_agents_sessions_traces import Traces

        return Traces(self._executor)

    @cached_property
    def turns(self) -> Turns[C]:
        """`client.beta.agents.sessions.turns`. Methods: retrieve, list."""
        from .beta_agents_sessions_turns import Turns

        return Turns(self._executor)
