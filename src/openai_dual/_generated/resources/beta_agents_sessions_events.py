"""`client.beta.agents.sessions.events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, streamed
from ..api.beta.create_agent_session_event import create_agent_session_event
from ..api.beta.stream_agent_session_events import stream_agent_session_events

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Protocol, Unpack

    from .._call import StreamCall
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.agent_session_event import AgentSessionEvent
    from ..params.stream_agent_session_events import StreamAgentSessionEventsParams

    class StreamAgentSessionEvents(Protocol):
        """Stream the events of a session. Method of a sync client."""

        def __call__(
            self,
            session_id: str,
            **params: Unpack[StreamAgentSessionEventsParams],
        ) -> Stream[AgentSessionEvent]:
            """Stream the events of a session.

            Args:
                session_id: id of the session
                include_obfuscation: whether events are padded to hide their length
            """
            ...

        def raw(
            self,
            session_id: str,
            **params: Unpack[StreamAgentSessionEventsParams],
        ) -> RawResponse[Stream[AgentSessionEvent]]: ...

        def call(
            self,
            session_id: str,
            **params: Unpack[StreamAgentSessionEventsParams],
        ) -> StreamCall[AgentSessionEvent]: ...

    class AsyncStreamAgentSessionEvents(Protocol):
        """Stream the events of a session. Method of an async client."""

        def __call__(
            self,
            session_id: str,
            **params: Unpack[StreamAgentSessionEventsParams],
        ) -> Coroutine[Any, Any, AsyncStream[AgentSessionEvent]]:
            """Stream the events of a session.

            Args:
                session_id: id of the session
                include_obfuscation: whether events are padded to hide their length
            """
            ...

        def raw(
            self,
            session_id: str,
            **params: Unpack[StreamAgentSessionEventsParams],
        ) -> Coroutine[Any, Any, RawResponse[AsyncStream[AgentSessionEvent]]]: ...

        def call(
            self,
            session_id: str,
            **params: Unpack[StreamAgentSessionEventsParams],
        ) -> StreamCall[AgentSessionEvent]: ...


class _Events(Resource[C]):
    """`client.beta.agents.sessions.events`. Methods: stream, create."""

    stream: streamed[StreamAgentSessionEvents, AsyncStreamAgentSessionEvents] = streamed(stream_agent_session_events)
    """Stream the events of a session.

    Args:
        session_id: id of the session
        include_obfuscation: whether events are padded to hide their length
    """
    create = endpoint(create_agent_session_event)
    """Send messages, tool results or decisions to a session.

    Args:
        session_id: id of the session
        events: inputs to send to the session
    """


class Events(_Events["Executes"]):
    """`client.beta.agents.sessions.events`. Methods: stream, create."""


class AsyncEvents(_Events["AsyncExecutes"], awaits=True):
    """`client.beta.agents.sessions.events`. Methods: stream, create. The methods are awaited."""
