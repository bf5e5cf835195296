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
    ) -> ParsedResponse[T]:
        """Create a response and parse its text as the class *text_format*, or *parse_as*.

        The other parameters are those of `create`; `output_parsed` of the response is the value.
        """
        ...

    @overload
    def __call__(
        self, *, parse_as: None, text_format: Any = ..., **params: Unpack[ParseParams]
    ) -> ParsedResponse[None]:
        """Create a response and parse its text as the class *text_format*, or *parse_as*.

        The other parameters are those of `create`; `output_parsed` of the response is the value.
        """
        ...

    @overload
    def __call__(self, *, text_format: type[T], **params: Unpack[ParseParams]) -> ParsedResponse[T]:
        """Create a response and parse its text as the class *text_format*, or *parse_as*.

        The other parameters are those of `create`; `output_parsed` of the response is the value.
        """
        ...

    @overload
    def __call__(self, *, text_format: Omit = ..., **params: Unpack[ParseParams]) -> ParsedResponse[None]:
        """Create a response and parse its text as the class *text_format*, or *parse_as*.

        The other parameters are those of `create`; `output_parsed` of the response is the value.
        """
        ...


class AsyncParse(Protocol):
    """Create a response and parse its text."""

    @overload
    def __call__(
        self, *, parse_as: type[T], text_format: Any = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedResponse[T]]:
        """Create a response and parse its text as the class *text_format*, or *parse_as*.

        The other parameters are those of `create`; `output_parsed` of the response is the value.
        """
        ...

    @overload
    def __call__(
        self, *, parse_as: None, text_format: Any = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedResponse[None]]:
        """Create a response and parse its text as the class *text_format*, or *parse_as*.

        The other parameters are those of `create`; `output_parsed` of the response is the value.
        """
        ...

    @overload
    def __call__(
        self, *, text_format: type[T], **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedResponse[T]]:
        """Create a response and parse its text as the class *text_format*, or *parse_as*.

        The other parameters are those of `create`; `output_parsed` of the response is the value.
        """
        ...

    @overload
    def __call__(
        self, *, text_format: Omit = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedResponse[None]]:
        """Create a response and parse its text as the class *text_format*, or *parse_as*.

        The other parameters are those of `create`; `output_parsed` of the response is the value.
        """
        ...


class RunTools(Protocol):
    """Create responses, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: type[T], **params: Unpack[RunParams]
    ) -> ResponseToolRun[T]:
        """Create responses and call the *functions* that the model asks for, until it asks for none.

        The other parameters are those of `create`; the result has the responses and the calls of all rounds.
        """
        ...

    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: Omit = ..., **params: Unpack[RunParams]
    ) -> ResponseToolRun[None]:
        """Create responses and call the *functions* that the model asks for, until it asks for none.

        The other parameters are those of `create`; the result has the responses and the calls of all rounds.
        """
        ...


class AsyncRunTools(Protocol):
    """Create responses, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: type[T], **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ResponseToolRun[T]]:
        """Create responses and call the *functions* that the model asks for, until it asks for none.

        The other parameters are those of `create`; the result has the responses and the calls of all rounds.
        """
        ...

    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: Omit = ..., **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ResponseToolRun[None]]:
        """Create responses and call the *functions* that the model asks for, until it asks for none.

        The other parameters are those of `create`; the result has the responses and the calls of all rounds.
        """
        ...


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
    ) -> StreamManager[ResponseStream[T]]:
        """Stream a response in a `with` block, as events with the text so far; at the end, the complete response.

        The parameters are those of `create`; *text_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, parse_as: None, text_format: Any = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ResponseStream[None]]:
        """Stream a response in a `with` block, as events with the text so far; at the end, the complete response.

        The parameters are those of `create`; *text_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(self, *, text_format: type[T], **params: Unpack[StreamParams]) -> StreamManager[ResponseStream[T]]:
        """Stream a response in a `with` block, as events with the text so far; at the end, the complete response.

        The parameters are those of `create`; *text_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, text_format: Omit = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ResponseStream[None]]:
        """Stream a response in a `with` block, as events with the text so far; at the end, the complete response.

        The parameters are those of `create`; *text_format* and *parse_as* are as in `parse`.
        """
        ...


class AsyncOpenResponse(Protocol):
    """Stream a response, accumulating it."""

    @overload
    def __call__(
        self, *, parse_as: type[T], text_format: Any = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[T]]:
        """Stream a response in a `with` block, as events with the text so far; at the end, the complete response.

        The parameters are those of `create`; *text_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, parse_as: None, text_format: Any = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[None]]:
        """Stream a response in a `with` block, as events with the text so far; at the end, the complete response.

        The parameters are those of `create`; *text_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, text_format: type[T], **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[T]]:
        """Stream a response in a `with` block, as events with the text so far; at the end, the complete response.

        The parameters are those of `create`; *text_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, text_format: Omit = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[None]]:
        """Stream a response in a `with` block, as events with the text so far; at the end, the complete response.

        The parameters are those of `create`; *text_format* and *parse_as* are as in `parse`.
        """
        ...
