"""Chat completions whose content has a type: the generated classes, with `parsed` beside the content."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from ..._generated.models.chat_completion import ChatCompletion
from ..._generated.models.chat_completion_message import ChatCompletionMessage
from ..._generated.models.chat_completion_message_tool_call import ChatCompletionMessageToolCall
from ..._generated.models.chat_completion_message_tool_call_function import ChatCompletionMessageToolCallFunction
from ..._generated.models.create_chat_completion_response_choices_item import CreateChatCompletionResponseChoicesItem
from ...core.decoding.model import raw_data, request_id_of
from ...core.streaming.accumulate_message import text_of
from ...core.streaming.accumulate_tool_calls import arguments_text
from ...core.structured.parsing import Readers
from ...errors import ContentFilterFinishReasonError, LengthFinishReasonError, RefusedError, StructuredAnswerError

T = TypeVar("T")


class ParsedFunction(ChatCompletionMessageToolCallFunction):
    """The function of a call; `parsed_arguments` is the value of its arguments."""

    __slots__ = ("_parsed_arguments",)
    _added = ("parsed_arguments",)
    _parsed_arguments: Any

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as the type of the tool, or as parsed JSON; None if the tool is not strict."""
        return self._parsed_arguments


class ParsedFunctionToolCall(ChatCompletionMessageToolCall):
    """A call of a tool with parsed arguments."""

    __slots__ = ()
    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]  # more than the base promises


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[T]):
    """A message of the model whose content and tool arguments are parsed as types."""

    __slots__ = ("_parsed",)
    _added = ("parsed",)
    _parsed: T | None

    @property
    def parsed(self) -> T | None:
        """The content as the requested type; None beside tool calls and after a refusal, which `refusal` has."""
        return self._parsed


class ParsedChoice(CreateChatCompletionResponseChoicesItem, Generic[T]):
    """A choice whose message is parsed as a type."""

    __slots__ = ()
    message: ParsedChatCompletionMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]  # as above


class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """A chat completion whose choices are parsed as a type."""

    __slots__ = ()
    choices: list[ParsedChoice[T]]  # type: ignore[assignment]  # as above

    @property
    def parsed(self) -> T | None:
        """The content of the first choice as the requested type; None beside tool calls and after a refusal."""
        return self.choices[0].message.parsed if self.choices else None

    @property
    def refusal(self) -> str | None:
        """The refusal of the first choice; None if the model did not refuse."""
        return self.choices[0].message.refusal if self.choices else None

    def require_parsed(self) -> T:
        """Return `parsed`. Raises `RefusedError` after a refusal, `StructuredAnswerError` without a value."""
        parsed = self.parsed
        if parsed is not None:
            return parsed
        if self.refusal:
            raise RefusedError(self.refusal, self)
        raise StructuredAnswerError("The completion has no value of the requested type.", self)


def parsed_completion(answer: ChatCompletion | dict[str, Any], readers: Readers[T]) -> ParsedChatCompletion[T]:
    """Parse a completion, given as parsed JSON or as the model of it.

    Raises `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError`, each with the
    completion.
    """
    data: dict[str, Any] = raw_data(answer)
    completion: ParsedChatCompletion[T] = ParsedChatCompletion.from_dict(data)
    completion._request_id = request_id_of(answer)  # noqa: SLF001 (made here)
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
        raise LengthFinishReasonError("The completion was truncated at its maximum length and cannot be parsed.", whole)
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(
            "The content filter truncated the completion, which cannot be parsed.", whole
        )


def _message(data: dict[str, Any], whole: ChatCompletion, readers: Readers[T]) -> ParsedChatCompletionMessage[T]:
    message: ParsedChatCompletionMessage[T] = ParsedChatCompletionMessage.from_dict(data)
    content, calls = text_of(data.get("content")), data.get("tool_calls")
    parsed = readers.read(content, whole) if content else None
    message._parsed = parsed  # noqa: SLF001 (made here)
    if isinstance(calls, list) and message.tool_calls:
        pairs = zip(calls, message.tool_calls, strict=True)
        message.tool_calls = [_call(call, made, whole, readers) for call, made in pairs]
    return message


def _call(data: Any, made: Any, whole: ChatCompletion, readers: Readers[T]) -> Any:
    """Return the tool call *made* of *data*, with parsed arguments if it calls a function."""
    function: Any = data.get("function") if _is_object(data) else None
    if not _is_object(function):
        return made
    call = ParsedFunctionToolCall.from_dict(data)
    arguments: Any = function.get("arguments")
    arguments = "" if arguments is None else arguments
    call.function = ParsedFunction.from_dict(function)
    if not isinstance(arguments, str):
        call.function.arguments = arguments_text(arguments)
    call.function._parsed_arguments = readers.arguments(str(function.get("name")), arguments, whole)  # noqa: SLF001 (as above)
    return call


def _is_object(value: Any) -> bool:
    return value.__class__ is dict
