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
    ) -> ParsedChatCompletion[T]:
        """Create a chat completion and parse its content as the class *response_format*, or *parse_as*.

        The other parameters are those of `create`; `parsed` of the completion is the value.
        """
        ...

    @overload
    def __call__(
        self, *, parse_as: None, response_format: Any = ..., **params: Unpack[ParseParams]
    ) -> ParsedChatCompletion[None]:
        """Create a chat completion and parse its content as the class *response_format*, or *parse_as*.

        The other parameters are those of `create`; `parsed` of the completion is the value.
        """
        ...

    @overload
    def __call__(self, *, response_format: type[T], **params: Unpack[ParseParams]) -> ParsedChatCompletion[T]:
        """Create a chat completion and parse its content as the class *response_format*, or *parse_as*.

        The other parameters are those of `create`; `parsed` of the completion is the value.
        """
        ...

    @overload
    def __call__(self, *, response_format: Format = ..., **params: Unpack[ParseParams]) -> ParsedChatCompletion[None]:
        """Create a chat completion and parse its content as the class *response_format*, or *parse_as*.

        The other parameters are those of `create`; `parsed` of the completion is the value.
        """
        ...


class AsyncParse(Protocol):
    """Create a chat completion and parse its content."""

    @overload
    def __call__(
        self, *, parse_as: type[T], response_format: Any = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[T]]:
        """Create a chat completion and parse its content as the class *response_format*, or *parse_as*.

        The other parameters are those of `create`; `parsed` of the completion is the value.
        """
        ...

    @overload
    def __call__(
        self, *, parse_as: None, response_format: Any = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[None]]:
        """Create a chat completion and parse its content as the class *response_format*, or *parse_as*.

        The other parameters are those of `create`; `parsed` of the completion is the value.
        """
        ...

    @overload
    def __call__(
        self, *, response_format: type[T], **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[T]]:
        """Create a chat completion and parse its content as the class *response_format*, or *parse_as*.

        The other parameters are those of `create`; `parsed` of the completion is the value.
        """
        ...

    @overload
    def __call__(
        self, *, response_format: Format = ..., **params: Unpack[ParseParams]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[None]]:
        """Create a chat completion and parse its content as the class *response_format*, or *parse_as*.

        The other parameters are those of `create`; `parsed` of the completion is the value.
        """
        ...


class RunTools(Protocol):
    """Create chat completions, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: type[T], **params: Unpack[RunParams]
    ) -> ChatToolRun[T]:
        """Create chat completions and call the *functions* that the model asks for, until it asks for none.

        The other parameters are those of `create`; the result has the completions and the calls of all rounds.
        """
        ...

    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: Format = ..., **params: Unpack[RunParams]
    ) -> ChatToolRun[None]:
        """Create chat completions and call the *functions* that the model asks for, until it asks for none.

        The other parameters are those of `create`; the result has the completions and the calls of all rounds.
        """
        ...


class AsyncRunTools(Protocol):
    """Create chat completions, calling functions when the model asks for them."""

    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: type[T], **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ChatToolRun[T]]:
        """Create chat completions and call the *functions* that the model asks for, until it asks for none.

        The other parameters are those of `create`; the result has the completions and the calls of all rounds.
        """
        ...

    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: Format = ..., **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ChatToolRun[None]]:
        """Create chat completions and call the *functions* that the model asks for, until it asks for none.

        The other parameters are those of `create`; the result has the completions and the calls of all rounds.
        """
        ...


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
    ) -> StreamManager[ChatCompletionStream[T]]:
        """Stream a chat completion in a `with` block, as events of the additions of each chunk.

        The parameters are those of `create`; *response_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, parse_as: None, response_format: Any = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ChatCompletionStream[None]]:
        """Stream a chat completion in a `with` block, as events of the additions of each chunk.

        The parameters are those of `create`; *response_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, response_format: type[T], **params: Unpack[StreamParams]
    ) -> StreamManager[ChatCompletionStream[T]]:
        """Stream a chat completion in a `with` block, as events of the additions of each chunk.

        The parameters are those of `create`; *response_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, response_format: Format = ..., **params: Unpack[StreamParams]
    ) -> StreamManager[ChatCompletionStream[None]]:
        """Stream a chat completion in a `with` block, as events of the additions of each chunk.

        The parameters are those of `create`; *response_format* and *parse_as* are as in `parse`.
        """
        ...


class AsyncOpenChat(Protocol):
    """Stream a chat completion, accumulating it."""

    @overload
    def __call__(
        self, *, parse_as: type[T], response_format: Any = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncChatCompletionStream[T]]:
        """Stream a chat completion in a `with` block, as events of the additions of each chunk.

        The parameters are those of `create`; *response_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, parse_as: None, response_format: Any = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncChatCompletionStream[None]]:
        """Stream a chat completion in a `with` block, as events of the additions of each chunk.

        The parameters are those of `create`; *response_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, response_format: type[T], **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncChatCompletionStream[T]]:
        """Stream a chat completion in a `with` block, as events of the additions of each chunk.

        The parameters are those of `create`; *response_format* and *parse_as* are as in `parse`.
        """
        ...

    @overload
    def __call__(
        self, *, response_format: Format = ..., **params: Unpack[StreamParams]
    ) -> AsyncStreamManager[AsyncChatCompletionStream[None]]:
        """Stream a chat completion in a `with` block, as events of the additions of each chunk.

        The parameters are those of `create`; *response_format* and *parse_as* are as in `parse`.
        """
        ...
