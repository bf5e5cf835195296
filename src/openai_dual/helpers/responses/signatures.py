"""How type checkers see what `responses` adds to responses: each helper with a class to read answers as, or without.

Nothing here runs.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from typing import Any, Protocol, TypeAlias, TypeVar, Unpack, overload

from ..._generated.params.create_response import CreateResponseParams as Params
from ...core.omit import Omit
from ...core.workflows.tool_loop import RunKeywords
from ...responses.accumulated import AsyncStreamManager, StreamManager
from ..tool_dialogues import ResponseToolRun
from .parsed import ParsedResponse
from .stream import AsyncResponseStream, ResponseStream

T = TypeVar("T")
Functions: TypeAlias = Iterable[Callable[..., Any]]


class RunParams(Params, RunKeywords):
    """The parameters of `create`, and how functions are called."""


class StreamParams(Params, total=False):
    """The parameters of `create`, or which stored response to stream, and from which event on."""

    response_id: str | Omit
    starting_after: int | Omit


class Parse(Protocol):
    """Make a response, and read its text as *text_format*."""

    @overload
    def __call__(self, *, text_format: type[T], **params: Unpack[Params]) -> ParsedResponse[T]: ...
    @overload
    def __call__(self, *, text_format: Omit = ..., **params: Unpack[Params]) -> ParsedResponse[None]: ...


class AsyncParse(Protocol):
    """Make a response, and read its text as *text_format*."""

    @overload
    def __call__(self, *, text_format: type[T], **params: Unpack[Params]) -> Coroutine[Any, Any, ParsedResponse[T]]: ...
    @overload
    def __call__(
        self, *, text_format: Omit = ..., **params: Unpack[Params]
    ) -> Coroutine[Any, Any, ParsedResponse[None]]: ...


class RunTools(Protocol):
    """Make responses, calling *functions* as the model asks for it."""

    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: type[T], **params: Unpack[RunParams]
    ) -> ResponseToolRun[T]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: Omit = ..., **params: Unpack[RunParams]
    ) -> ResponseToolRun[None]: ...


class AsyncRunTools(Protocol):
    """Make responses, calling *functions* as the model asks for it."""

    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: type[T], **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ResponseToolRun[T]]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, text_format: Omit = ..., **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ResponseToolRun[None]]: ...


class OpenResponse(Protocol):
    """Stream a response, accumulating it."""

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
        self, *, text_format: type[T], **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[T]]: ...
    @overload
    def __call__(
        self, *, text_format: Omit = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncResponseStream[None]]: ...
