"""The signatures of the helpers of responses, for type checkers: with a class to parse, or without.

Nothing here runs.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from typing import Any, Protocol, TypeAlias, TypeVar, Unpack, overload

from ...core.omit import Omit
from ...responses.accumulated import AsyncStreamManager, StreamManager
from ..sockets.responses_connections import AsyncResponsesConnection, ResponsesConnection
from ..tool_dialogues import ResponseToolRun
from ..tool_turns import AsyncToolTurns, ToolTurns
from .keywords import ParseParams, StreamParams, ToolRunParams
from .parsed import ParsedResponse
from .stream import AsyncResponseStream, ResponseStream

T = TypeVar("T")
Functions: TypeAlias = Iterable[Callable[..., Any]]


class RunParams(ToolRunParams, total=False):
    """The parameters of a run, and the socket that the requests travel over."""

    over: ResponsesConnection[Any] | AsyncResponsesConnection[Any] | None
    lane: str | None


class Parse(Protocol):
    """Create a response and parse its text."""

    @overload
    def __call__(
        self, *, parse_as: type[T], text_format: Any = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[T]: ...
    @overload
    def __call__(
        self, *, parse_as: None, text_format: Any = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[None]: ...
    @overload
    def __call__(self, *, text_format: type[T], **params: Unpack[ParseParams]) -> ParsedResponse[T]: ...
    @overload
    def __call__(self, *, text_format: Omit = ..., **params: Unpack[ParseParams]) -> ParsedResponse[None]: ...


class AsyncParse(Protocol):
    """Create a response and parse its text."""

    @overload
    def __call__(
        self, *, parse_as: type[T], text_format: Any = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedResponse[T]]: ...
    @overload
    def __call__(
        self, *, parse_as: None, text_format: Any = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedResponse[None]]: ...
    @overload
    def __call__(
        self, *, text_format: type[T], **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedResponse[T]]: ...
    @overload
    def __call__(
        self, *, text_format: Omit = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedResponse[None]]: ...


class RunTools(Protocol):
    """Create responses, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: type[T], **params: Unpack[RunParams]
    ) -> ResponseToolRun[T]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: Omit = ..., **params: Unpack[RunParams]
    ) -> ResponseToolRun[None]: ...


class AsyncRunTools(Protocol):
    """Create responses, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: type[T], **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ResponseToolRun[T]]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: Omit = ..., **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ResponseToolRun[None]]: ...


class IterateTools(Protocol):
    """Create responses turn by turn, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: type[T], **params: Unpack[RunParams]
    ) -> ToolTurns[ParsedResponse[T], ResponseToolRun[T]]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: Omit = ..., **params: Unpack[RunParams]
    ) -> ToolTurns[ParsedResponse[None], ResponseToolRun[None]]: ...


class AsyncIterateTools(Protocol):
    """Create responses turn by turn, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: type[T], **params: Unpack[RunParams]
    ) -> AsyncToolTurns[ParsedResponse[T], ResponseToolRun[T]]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: Omit = ..., **params: Unpack[RunParams]
    ) -> AsyncToolTurns[ParsedResponse[None], ResponseToolRun[None]]: ...


class OpenResponse(Protocol):
    """Stream a response, accumulating it."""

    @overload
    def __call__(
        self, *, parse_as: type[T], text_format: Any = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ResponseStream[T]]: ...
    @overload
    def __call__(
        self, *, parse_as: None, text_format: Any = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ResponseStream[None]]: ...
    @overload
    def __call__(self, *, text_format: type[T], **params: Unpack[StreamParams]) -> StreamManager[ResponseStream[T]]: ...
    @overload
    def __call__(
        self, *, text_format: Omit = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ResponseStream[None]]: ...


class AsyncOpenResponse(Protocol):
    """Stream a response, accumulating it."""

    @overload
    def __call__(
        self, *, parse_as: type[T], text_format: Any = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[T]]: ...
    @overload
    def __call__(
        self, *, parse_as: None, text_format: Any = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[None]]: ...
    @overload
    def __call__(
        self, *, text_format: type[T], **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[T]]: ...
    @overload
    def __call__(
        self, *, text_format: Omit = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[None]]: ...
