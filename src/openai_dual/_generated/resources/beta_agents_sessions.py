"""`client.beta.agents.sessions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged, streamed
from ..api.beta.create_agent_session import create_agent_session
from ..api.beta.delete_agent_session import delete_agent_session
from ..api.beta.list_agent_sessions import list_agent_sessions
from ..api.beta.retrieve_agent_session import retrieve_agent_session
from ..api.beta.update_agent_session import update_agent_session

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncStream, RawResponse, Stream
    from ..models.agent_session import AgentSession
    from ..models.agent_session_event import AgentSessionEvent
    from ..params.create_agent_session import CreateAgentSessionParams
    from .beta_agents_sessions_artifacts import Artifacts
    from .beta_agents_sessions_events import Events
    from .beta_agents_sessions_items import Items
    from .beta_agents_sessions_subagents import Subagents
    from .beta_agents_sessions_traces import Traces
    from .beta_agents_sessions_turns import Turns

    class CreateAgentSession(Protocol):
        """Start a session of an agent, as one object or as a stream of events. Method of a sync client.

        Args:
            environment: environment in which the agent works
            agent: configuration of the agent in the session
            agent_id: id of the agent
            input: messages for the agent
            metadata: up to 16 key-value pairs of strings, stored with the object
            prompt_cache_options: settings of the prompt cache
            review: whether actions of the agent are reviewed automatically
            stream_options: options of the stream
            vault_ids: ids of the vaults
            stream: return a stream of events instead of one object
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAgentSessionParams],
        ) -> Stream[AgentSessionEvent]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> AgentSession: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> AgentSession | Stream[AgentSessionEvent]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAgentSessionParams],
        ) -> RawResponse[Stream[AgentSessionEvent]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> RawResponse[AgentSession]: ...
        @overload
        def raw(
            self,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> RawResponse[AgentSession | Stream[AgentSessionEvent]]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAgentSessionParams],
        ) -> StreamCall[AgentSessionEvent]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> Call[AgentSession]: ...
        @overload
        def call(
            self,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> Call[AgentSession] | StreamCall[AgentSessionEvent]: ...

    class AsyncCreateAgentSession(Protocol):
        """Start a session of an agent, as one object or as a stream of events. Method of an async client.

        Args:
            environment: environment in which the agent works
            agent: configuration of the agent in the session
            agent_id: id of the agent
            input: messages for the agent
            metadata: up to 16 key-value pairs of strings, stored with the object
            prompt_cache_options: settings of the prompt cache
            review: whether actions of the agent are reviewed automatically
            stream_options: options of the stream
            vault_ids: ids of the vaults
            stream: return a stream of events instead of one object
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAgentSessionParams],
        ) -> Coroutine[Any, Any, AsyncStream[AgentSessionEvent]]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> Coroutine[Any, Any, AgentSession]: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> Coroutine[Any, Any, AgentSession | AsyncStream[AgentSessionEvent]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAgentSessionParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[AgentSessionEvent]]]: ...
        @overload
        def raw(
            self,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> Coroutine[Any, Any, RawResponse[AgentSession]]: ...
        @overload
        def raw(
            self,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> Coroutine[Any, Any, RawResponse[AgentSession | AsyncStream[AgentSessionEvent]]]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateAgentSessionParams],
        ) -> StreamCall[AgentSessionEvent]: ...
        @overload
        def call(
            self,
            *,
            stream: Literal[False] | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> Call[AgentSession]: ...
        @overload
        def call(
            self,
            *,
            stream: bool | Omit = ...,
            **params: Unpack[CreateAgentSessionParams],
        ) -> Call[AgentSession] | StreamCall[AgentSessionEvent]: ...


class Sessions(Resource[C]):
    """`client.beta.agents.sessions`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_agent_sessions)
    create: streamed[CreateAgentSession, AsyncCreateAgentSession] = streamed(create_agent_session)
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
