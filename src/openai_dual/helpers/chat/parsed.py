"""Chat completions whose content is of a type: the generated classes, with `parsed` beside the content.

Imports the generated models; `chat` makes them.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from ..._generated.models.chat_completion import ChatCompletion
from ..._generated.models.chat_completion_message import ChatCompletionMessage
from ..._generated.models.chat_completion_message_tool_call import ChatCompletionMessageToolCall
from ..._generated.models.chat_completion_message_tool_call_function import ChatCompletionMessageToolCallFunction
from ..._generated.models.create_chat_completion_response_choices_item import CreateChatCompletionResponseChoicesItem
from ...core.structured.parsing import Readers
from ...errors import ContentFilterFinishReasonError, LengthFinishReasonError, RefusedError

T = TypeVar("T")


class ParsedFunction(ChatCompletionMessageToolCallFunction):
    """The function that is called; `parsed_arguments` is what its arguments were read as."""

    __slots__ = ("_parsed_arguments",)
    _parsed_arguments: Any

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as the type of the tool, or as the JSON that they are; None if the tool is not strict."""
        return self._parsed_arguments


class ParsedFunctionToolCall(ChatCompletionMessageToolCall):
    """A call of a tool, its arguments read."""

    __slots__ = ()
    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]  # more than the base promises


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[T]):
    """A message of the model, its content and the arguments of its tool calls read as types."""

    __slots__ = ("_completion", "_parsed")
    _completion: Any
    _parsed: T | None

    @property
    def parsed(self) -> T | None:
        """The content as the type asked for; None beside tool calls. Raises `RefusedError` if the model refused."""
        if self._parsed is None and self.refusal:
            raise RefusedError(self.refusal, self._completion)
        return self._parsed


class ParsedChoice(CreateChatCompletionResponseChoicesItem, Generic[T]):
    """One answer of several, its message read as a type."""

    __slots__ = ()
    message: ParsedChatCompletionMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]  # as above


class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """A chat completion, the content of its choices read as a type."""

    __slots__ = ()
    choices: list[ParsedChoice[T]]  # type: ignore[assignment]  # as above

    @property
    def parsed(self) -> T | None:
        """What the first choice says, as the type asked for. Raises `RefusedError` if the model refused."""
        return self.choices[0].message.parsed if self.choices else None


def parsed_completion(data: dict[str, Any], readers: Readers[T]) -> ParsedChatCompletion[T]:
    """Read a completion, as parsed JSON.

    Raises `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError`, each with the
    completion.
    """
    completion: ParsedChatCompletion[T] = ParsedChatCompletion.from_dict(data)
    whole = ChatCompletion.from_dict(data)
    completion.choices = [_choice(choice, whole, readers) for choice in data.get("choices") or () if _is_object(choice)]
    return completion


def _choice(data: dict[str, Any], whole: ChatCompletion, readers: Readers[T]) -> ParsedChoice[T]:
    if readers.content is not None or readers.tools:
        _refuse_cut(data.get("finish_reason"), whole)
    choice: ParsedChoice[T] = ParsedChoice.from_dict(data)
    message: Any = data.get("message")
    choice.message = _message(message if _is_object(message) else {}, whole, readers)
    return choice


def _refuse_cut(reason: Any, whole: ChatCompletion) -> None:
    if reason == "length":
        raise LengthFinishReasonError("The answer was cut at the limit of its length: it cannot be parsed.", whole)
    if reason == "content_filter":
        raise ContentFilterFinishReasonError("The content filter stopped the answer: it cannot be parsed.", whole)


def _message(data: dict[str, Any], whole: ChatCompletion, readers: Readers[T]) -> ParsedChatCompletionMessage[T]:
    message: ParsedChatCompletionMessage[T] = ParsedChatCompletionMessage.from_dict(data)
    content, calls = data.get("content"), data.get("tool_calls")
    parsed = readers.read(content, whole) if content and isinstance(content, str) else None
    message._completion, message._parsed = whole, parsed  # noqa: SLF001 (made here)
    if isinstance(calls, list) and message.tool_calls:
        pairs = zip(calls, message.tool_calls, strict=True)
        message.tool_calls = [_call(call, made, whole, readers) for call, made in pairs]
    return message


def _call(data: Any, made: Any, whole: ChatCompletion, readers: Readers[T]) -> Any:
    """Return the tool call *made* of *data*, its arguments read if it calls a function."""
    function: Any = data.get("function") if _is_object(data) else None
    if not _is_object(function):
        return made
    call = ParsedFunctionToolCall.from_dict(data)
    arguments = readers.arguments(str(function.get("name")), str(function.get("arguments") or ""), whole)
    call.function = ParsedFunction.from_dict(function)
    call.function._parsed_arguments = arguments  # noqa: SLF001 (as above)
    return call


def _is_object(value: Any) -> bool:
    return value.__class__ is dict
