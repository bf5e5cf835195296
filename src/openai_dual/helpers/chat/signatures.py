"""The signatures of the helpers of chat completions, for type checkers: with a class to parse, or without.

Nothing here runs.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from typing import Any, Protocol, TypeAlias, TypeVar, Unpack, overload

from ..._generated.params.create_chat_completion import CreateChatCompletionCommonParams as Params
from ..._generated.params.shared import (
    ResponseFormatJsonObjectParam,
    ResponseFormatJsonSchemaParam,
    ResponseFormatTextParam,
)
from ...core.decoding.model import Model
from ...core.omit import Omit
from ...core.workflows.tool_rules import RunKeywords
from ...responses.accumulated import AsyncStreamManager, StreamManager
from ..tool_dialogues import ChatToolRun
from ..tool_turns import AsyncToolTurns, ToolTurns
from .parsed import ParsedChatCompletion
from .stream import AsyncChatCompletionStream, ChatCompletionStream

T = TypeVar("T")
Functions: TypeAlias = Iterable[Callable[..., Any]]
Format: TypeAlias = (
    ResponseFormatTextParam | ResponseFormatJsonSchemaParam | ResponseFormatJsonObjectParam | Model | Omit
)


class RunParams(Params, RunKeywords, total=False):
    """The parameters of `create`, and how functions are called."""

    strict: bool


class ParseParams(Params, total=False):
    """The parameters of `create`, the mode of the schema, and the number of requests."""

    strict: bool
    attempts: int


class StreamParams(Params, total=False):
    """The parameters of `create`, and the mode of the schema."""

    strict: bool


class Parse(Protocol):
    """Create a chat completion and parse its content."""

    @overload
    def __call__(
        self, *, parse_as: type[T], response_format: Any = ..., **params: Unpack[ParseParams]
    ) -> ParsedChatCompletion[T]: ...
    @overload
    def __call__(
        self, *, parse_as: None, response_format: Any = ..., **params: Unpack[ParseParams]
    ) -> ParsedChatCompletion[None]: ...
    @overload
    def __call__(self, *, response_format: type[T], **params: Unpack[ParseParams]) -> ParsedChatCompletion[T]: ...
    @overload
    def __call__(
        self, *, response_format: Format = ..., **params: Unpack[ParseParams]
    ) -> ParsedChatCompletion[None]: ...


class AsyncParse(Protocol):
    """Create a chat completion and parse its content."""

    @overload
    def __call__(
        self, *, parse_as: type[T], response_format: Any = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[T]]: ...
    @overload
    def __call__(
        self, *, parse_as: None, response_format: Any = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[None]]: ...
    @overload
    def __call__(
        self, *, response_format: type[T], **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[T]]: ...
    @overload
    def __call__(
        self, *, response_format: Format = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[None]]: ...


class RunTools(Protocol):
    """Create chat completions, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: type[T], **params: Unpack[RunParams]
    ) -> ChatToolRun[T]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: Format = ..., **params: Unpack[RunParams]
    ) -> ChatToolRun[None]: ...


class AsyncRunTools(Protocol):
    """Create chat completions, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: type[T], **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ChatToolRun[T]]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: Format = ..., **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ChatToolRun[None]]: ...


class IterateTools(Protocol):
    """Create responses turn by turn, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: type[T], **params: Unpack[RunParams]
    ) -> ToolTurns[ParsedChatCompletion[T], ChatToolRun[T]]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: Format = ..., **params: Unpack[RunParams]
    ) -> ToolTurns[ParsedChatCompletion[None], ChatToolRun[None]]: ...


class AsyncIterateTools(Protocol):
    """Create responses turn by turn, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: type[T], **params: Unpack[RunParams]
    ) -> AsyncToolTurns[ParsedChatCompletion[T], ChatToolRun[T]]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: Format = ..., **params: Unpack[RunParams]
    ) -> AsyncToolTurns[ParsedChatCompletion[None], ChatToolRun[None]]: ...


class OpenChat(Protocol):
    """Stream a chat completion, accumulating it."""

    @overload
    def __call__(
        self, *, parse_as: type[T], response_format: Any = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ChatCompletionStream[T]]: ...
    @overload
    def __call__(
        self, *, parse_as: None, response_format: Any = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ChatCompletionStream[None]]: ...
    @overload
    def __call__(
        self, *, response_format: type[T], **params: Unpack[StreamParams]
    ) -> StreamManager[ChatCompletionStream[T]]: ...
    @overload
    def __call__(
        self, *, response_format: Format = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ChatCompletionStream[None]]: ...


class AsyncOpenChat(Protocol):
    """Stream a chat completion, accumulating it."""

    @overload
    def __call__(
        self, *, parse_as: type[T], response_format: Any = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncChatCompletionStream[T]]: ...
    @overload
    def __call__(
        self, *, parse_as: None, response_format: Any = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncChatCompletionStream[None]]: ...
    @overload
    def __call__(
        self, *, response_format: type[T], **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncChatCompletionStream[T]]: ...
    @overload
    def __call__(
        self, *, response_format: Format = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncChatCompletionStream[None]]: ...
