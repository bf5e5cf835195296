"""How type checkers see what `chat` adds to chat completions: each helper with a class to read answers as, or without.

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
from ...core.workflows.tool_loop import RunKeywords
from ...responses.accumulated import AsyncStreamManager, StreamManager
from ..tool_dialogues import ChatToolRun
from .parsed import ParsedChatCompletion
from .stream import AsyncChatCompletionStream, ChatCompletionStream

T = TypeVar("T")
Functions: TypeAlias = Iterable[Callable[..., Any]]
Format: TypeAlias = (
    ResponseFormatTextParam | ResponseFormatJsonSchemaParam | ResponseFormatJsonObjectParam | Model | Omit
)


class RunParams(Params, RunKeywords):
    """The parameters of `create`, and how functions are called."""


class Parse(Protocol):
    """Answer a conversation, and read the content as *response_format*."""

    @overload
    def __call__(self, *, response_format: type[T], **params: Unpack[Params]) -> ParsedChatCompletion[T]: ...
    @overload
    def __call__(self, *, response_format: Format = ..., **params: Unpack[Params]) -> ParsedChatCompletion[None]: ...


class AsyncParse(Protocol):
    """Answer a conversation, and read the content as *response_format*."""

    @overload
    def __call__(
        self, *, response_format: type[T], **params: Unpack[Params]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[T]]: ...
    @overload
    def __call__(
        self, *, response_format: Format = ..., **params: Unpack[Params]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[None]]: ...


class RunTools(Protocol):
    """Answer a conversation, calling *functions* as the model asks for it."""

    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: type[T], **params: Unpack[RunParams]
    ) -> ChatToolRun[T]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: Format = ..., **params: Unpack[RunParams]
    ) -> ChatToolRun[None]: ...


class AsyncRunTools(Protocol):
    """Answer a conversation, calling *functions* as the model asks for it."""

    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: type[T], **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ChatToolRun[T]]: ...
    @overload
    def __call__(
        self, functions: Functions, /, *, response_format: Format = ..., **params: Unpack[RunParams]
    ) -> Coroutine[Any, Any, ChatToolRun[None]]: ...


class OpenChat(Protocol):
    """Stream the answer to a conversation, accumulating it."""

    @overload
    def __call__(
        self, *, response_format: type[T], **params: Unpack[Params]
    ) -> StreamManager[ChatCompletionStream[T]]: ...
    @overload
    def __call__(
        self, *, response_format: Format = ..., **params: Unpack[Params]
    ) -> StreamManager[ChatCompletionStream[None]]: ...


class AsyncOpenChat(Protocol):
    """Stream the answer to a conversation, accumulating it."""

    @overload
    def __call__(
        self, *, response_format: type[T], **params: Unpack[Params]
    ) -> AsyncStreamManager[AsyncChatCompletionStream[T]]: ...
    @overload
    def __call__(
        self, *, response_format: Format = ..., **params: Unpack[Params]
    ) -> AsyncStreamManager[AsyncChatCompletionStream[None]]: ...
