"""Responses whose text has a type: the generated classes, with the parsed value beside the text."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from ..._generated.models.output_text_content import OutputTextContent
from ..._generated.models.response import Response
from ..._generated.models.response_function_tool_call import ResponseFunctionToolCall
from ..._generated.models.response_output_message import ResponseOutputMessage
from ...core.decoding.model import raw_data, request_id_of
from ...core.streaming.accumulate_tool_calls import arguments_text
from ...core.structured.parsing import Readers
from ...errors import ContentFilterFinishReasonError, LengthFinishReasonError, RefusedError, StructuredAnswerError

T = TypeVar("T")


class ParsedResponseOutputText(OutputTextContent, Generic[T]):
    """A text of the model; `parsed` is its value, None without a requested type."""

    __slots__ = ("_parsed",)
    _added = ("parsed",)
    _parsed: T | None

    @property
    def parsed(self) -> T | None:
        """The text as the requested type."""
        return self._parsed


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A call of a tool; `parsed_arguments` is the value of its arguments, None if the tool is not strict."""

    __slots__ = ("_parsed_arguments",)
    _added = ("parsed_arguments",)
    _parsed_arguments: Any

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as the type of the tool, or as parsed JSON."""
        return self._parsed_arguments


class ParsedResponse(Response, Generic[T]):
    """A response whose text is parsed as a type."""

    __slots__ = ("_output_parsed", "_refusal")
    _output_parsed: T | None
    _refusal: str | None

    @property
    def output_parsed(self) -> T | None:
        """The first final text as the requested type; None beside tool calls and after a refusal."""
        return self._output_parsed

    @property
    def refusal(self) -> str | None:
        """The text of the refusal; None if the model did not refuse."""
        return self._refusal

    def require_parsed(self) -> T:
        """Return `output_parsed`. Raises `RefusedError` after a refusal, `StructuredAnswerError` without a value."""
        if self._output_parsed is not None:
            return self._output_parsed
        if self._refusal:
            raise RefusedError(self._refusal, self)
        raise StructuredAnswerError("The response has no value of the requested type.", self)


def parsed_response(answer: Response | dict[str, Any], readers: Readers[T]) -> ParsedResponse[T]:
    """Parse a response, given as parsed JSON or as the model of it.

    Raises `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError`, each with the
    response.
    """
    data: dict[str, Any] = raw_data(answer)
    response: ParsedResponse[T] = ParsedResponse.from_dict(data)
    response._request_id = request_id_of(answer)  # noqa: SLF001 (made here)
    whole = Response.from_dict(data)
    if readers.content is not None:
        _refuse_cut(data, whole)
    response._output_parsed, response._refusal = None, None  # noqa: SLF001 (made here)
    for item, model in _pairs(data.get("output"), response.output):
        if isinstance(model, ResponseFunctionToolCall):
            response.output[response.output.index(model)] = _call(item, whole, readers)
        elif isinstance(model, ResponseOutputMessage):
            _read_message(item, model, response, whole, readers)
    return response


def is_final(item: dict[str, Any]) -> bool:
    """Whether the text of *item* belongs to the final answer, and is not commentary."""
    return item.get("phase") in (None, "final_answer")


def _refuse_cut(data: dict[str, Any], whole: Response) -> None:
    details = data.get("incomplete_details")
    reason = details.get("reason") if isinstance(details, dict) else None
    if reason == "max_output_tokens":
        raise LengthFinishReasonError("The response was truncated at its maximum length and cannot be parsed.", whole)
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(
            "The content filter truncated the response, which cannot be parsed.", whole
        )


def _pairs(data: Any, models: Any) -> list[tuple[dict[str, Any], Any]]:
    """Return each item with its JSON."""
    if not isinstance(data, list) or not isinstance(models, list):
        return []
    return [(item, model) for item, model in zip(data, models, strict=True) if item.__class__ is dict]


def _call(item: dict[str, Any], whole: Response, readers: Readers[Any]) -> ParsedResponseFunctionToolCall:
    call = ParsedResponseFunctionToolCall.from_dict(item)
    arguments: Any = item.get("arguments")
    if arguments is None:
        arguments = ""
    namespace: Any = item.get("namespace")
    if not isinstance(arguments, str):
        call.arguments = arguments_text(arguments)
    call._parsed_arguments = readers.arguments(str(item.get("name")), arguments, whole, namespace)  # noqa: SLF001 (as above)
    return call


def _read_message(
    item: dict[str, Any],
    message: ResponseOutputMessage,
    response: ParsedResponse[T],
    whole: Response,
    readers: Readers[T],
) -> None:
    """Parse the texts of *message* if it is final, and note the first value, or refusal, in *response*."""
    final = is_final(item)
    for index, (part, model) in enumerate(_pairs(item.get("content"), message.content)):
        if isinstance(model, OutputTextContent):
            text: ParsedResponseOutputText[T] = ParsedResponseOutputText.from_dict(part)
            text._parsed = readers.read(str(part.get("text") or ""), whole) if final else None  # noqa: SLF001 (as above)
            message.content[index] = text
            if response._output_parsed is None:  # noqa: SLF001 (as above)
                response._output_parsed = text.parsed  # noqa: SLF001 (as above)
        elif part.get("type") == "refusal":
            response._refusal = response._refusal or str(part.get("refusal") or "")  # noqa: SLF001 (as above)
