"""The signatures of the helpers of agents, for type checkers: with a type of the output, or without.

Nothing here runs.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from typing import Any, Literal, Protocol, TypeAlias, TypeVar, Unpack, overload

from ..._generated.models.agent_session import AgentSession
from ..._generated.models.agent_session_event import AgentSessionEvent
from ..._generated.params.create_agent_session import CreateAgentSessionParams
from ..._generated.params.shared_beta import AgentSessionInputMessageParam
from ...core.calls.call import Call, StreamCall
from ...core.calls.options import CallKeywords
from ...core.decoding.model import Model
from ...core.omit import Omit
from ...core.workflows.agent_tools import AgentToolError, ToolHandlers
from ...responses.raw import Response
from .streams import AgentSessionStream, AsyncAgentSessionStream

T = TypeVar("T")
Input: TypeAlias = str | Iterable[AgentSessionInputMessageParam | Model]
OnToolError: TypeAlias = Callable[[AgentToolError], Any]


class Create(Protocol):
    """Create a session of an agent, and follow its first turn."""

    @overload
    def __call__(
        self,
        *,
        stream: Literal[True],
        output_type: type[T],
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> AgentSessionStream[T]:
        """Create a session of an agent, and follow its first turn."""
        ...

    @overload
    def __call__(
        self,
        *,
        stream: Literal[True],
        output_type: Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> AgentSessionStream[None]:
        """Create a session of an agent, and follow its first turn."""
        ...

    @overload
    def __call__(
        self,
        *,
        stream: Literal[False] | Omit = ...,
        output_type: type[Any] | Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> AgentSession:
        """Create a session of an agent, and follow its first turn."""
        ...

    @overload
    def __call__(
        self,
        *,
        stream: bool | Omit = ...,
        output_type: type[Any] | Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> AgentSession | AgentSessionStream[Any]:
        """Create a session of an agent, and follow its first turn."""
        ...

    def raw(
        self,
        *,
        stream: bool | Omit = ...,
        output_type: type[Any] | Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> Response[Any]:
        """Send the same call and return the whole response."""
        ...

    @overload
    def call(
        self,
        *,
        stream: Literal[True],
        output_type: type[Any] | Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> StreamCall[AgentSessionEvent]: ...
    @overload
    def call(
        self,
        *,
        stream: Literal[False] | Omit = ...,
        output_type: type[Any] | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> Call[AgentSession]: ...


class AsyncCreate(Protocol):
    """Create a session of an agent, and follow its first turn."""

    @overload
    def __call__(
        self,
        *,
        stream: Literal[True],
        output_type: type[T],
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> Coroutine[Any, Any, AsyncAgentSessionStream[T]]:
        """Create a session of an agent, and follow its first turn."""
        ...

    @overload
    def __call__(
        self,
        *,
        stream: Literal[True],
        output_type: Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> Coroutine[Any, Any, AsyncAgentSessionStream[None]]:
        """Create a session of an agent, and follow its first turn."""
        ...

    @overload
    def __call__(
        self,
        *,
        stream: Literal[False] | Omit = ...,
        output_type: type[Any] | Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> Coroutine[Any, Any, AgentSession]:
        """Create a session of an agent, and follow its first turn."""
        ...

    @overload
    def __call__(
        self,
        *,
        stream: bool | Omit = ...,
        output_type: type[Any] | Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> Coroutine[Any, Any, AgentSession | AsyncAgentSessionStream[Any]]:
        """Create a session of an agent, and follow its first turn."""
        ...

    def raw(
        self,
        *,
        stream: bool | Omit = ...,
        output_type: type[Any] | Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> Coroutine[Any, Any, Response[Any]]:
        """Send the same call and return the whole response."""
        ...

    @overload
    def call(
        self,
        *,
        stream: Literal[True],
        output_type: type[Any] | Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> StreamCall[AgentSessionEvent]: ...
    @overload
    def call(
        self,
        *,
        stream: Literal[False] | Omit = ...,
        output_type: type[Any] | Omit | None = ...,
        **params: Unpack[CreateAgentSessionParams],
    ) -> Call[AgentSession]: ...


class StreamTurn(Protocol):
    """Send input to a session, and follow the turn."""

    @overload
    def __call__(
        self,
        session_id: str,
        *,
        input: Input,
        output_type: type[T],
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **settings: Unpack[CallKeywords],
    ) -> AgentSessionStream[T]:
        """Send input to a session, and follow the turn."""
        ...

    @overload
    def __call__(
        self,
        session_id: str,
        *,
        input: Input,
        output_type: Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **settings: Unpack[CallKeywords],
    ) -> AgentSessionStream[None]:
        """Send input to a session, and follow the turn."""
        ...


class AsyncStreamTurn(Protocol):
    """Send input to a session, and follow the turn."""

    @overload
    def __call__(
        self,
        session_id: str,
        *,
        input: Input,
        output_type: type[T],
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **settings: Unpack[CallKeywords],
    ) -> AsyncAgentSessionStream[T]:
        """Send input to a session, and follow the turn."""
        ...

    @overload
    def __call__(
        self,
        session_id: str,
        *,
        input: Input,
        output_type: Omit | None = ...,
        tool_handlers: ToolHandlers | Omit | None = ...,
        on_tool_error: OnToolError | Omit | None = ...,
        **settings: Unpack[CallKeywords],
    ) -> AsyncAgentSessionStream[None]:
        """Send input to a session, and follow the turn."""
        ...
