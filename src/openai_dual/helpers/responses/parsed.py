"""Responses whose text is of a type: the generated classes, with what was read beside the text.

Imports the generated models; `responses` makes them.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from ..._generated.models.output_text_content import OutputTextContent
from ..._generated.models.response import Response
from ..._generated.models.response_function_tool_call import ResponseFunctionToolCall
from ..._generated.models.response_output_message import ResponseOutputMessage
from ...core.structured.parsing import Readers
from ...errors import ContentFilterFinishReasonError, LengthFinishReasonError, RefusedError

T = TypeVar("T")


class ParsedResponseOutputText(OutputTextContent, Generic[T]):
    """A text of the model; `parsed` is what it was read as, None if no type was asked for."""

    __slots__ = ("_parsed",)
    _parsed: T | None

    @property
    def parsed(self) -> T | None:
        """The text as the type asked for."""
        return self._parsed


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A call of a tool; `parsed_arguments` is what its arguments were read as, None if the tool is not strict."""

    __slots__ = ("_parsed_arguments",)
    _parsed_arguments: Any

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as the type of the tool, or as the JSON that they are."""
        return self._parsed_arguments


class ParsedResponse(Response, Generic[T]):
    """A response, its text read as a type."""

    __slots__ = ("_output_parsed", "_refusal")
    _output_parsed: T | None
    _refusal: str | None

    @property
    def output_parsed(self) -> T | None:
        """The first text as the type asked for; None beside tool calls. Raises `RefusedError` if the model refused."""
        if self._output_parsed is None and self._refusal:
            raise RefusedError(self._refusal, self)
        return self._output_parsed


def parsed_response(data: dict[str, Any], readers: Readers[T]) -> ParsedResponse[T]:
    """Read a response, as parsed JSON.

    Raises `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError`, each with the
    response.
    """
    response: ParsedResponse[T] = ParsedResponse.from_dict(data)
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


def _refuse_cut(data: dict[str, Any], whole: Response) -> None:
    details = data.get("incomplete_details")
    reason = details.get("reason") if isinstance(details, dict) else None
    if reason == "max_output_tokens":
        raise LengthFinishReasonError("The answer was cut at the limit of its length: it cannot be parsed.", whole)
    if reason == "content_filter":
        raise ContentFilterFinishReasonError("The content filter stopped the answer: it cannot be parsed.", whole)


def _pairs(data: Any, models: Any) -> list[tuple[dict[str, Any], Any]]:
    """Put the JSON of each item beside the item."""
    if not isinstance(data, list) or not isinstance(models, list):
        return []
    return [(item, model) for item, model in zip(data, models, strict=True) if item.__class__ is dict]


def _call(item: dict[str, Any], whole: Response, readers: Readers[Any]) -> ParsedResponseFunctionToolCall:
    call = ParsedResponseFunctionToolCall.from_dict(item)
    arguments = readers.arguments(str(item.get("name")), str(item.get("arguments") or ""), whole)
    call._parsed_arguments = arguments  # noqa: SLF001 (as above)
    return call


def _read_message(
    item: dict[str, Any],
    message: ResponseOutputMessage,
    response: ParsedResponse[T],
    whole: Response,
    readers: Readers[T],
) -> None:
    """Read the texts of *message*, and note the first value, or refusal, in *response*."""
    for index, (part, model) in enumerate(_pairs(item.get("content"), message.content)):
        if isinstance(model, OutputTextContent):
            text: ParsedResponseOutputText[T] = ParsedResponseOutputText.from_dict(part)
            text._parsed = readers.read(str(part.get("text") or ""), whole)  # noqa: SLF001 (as above)
            message.content[index] = text
            if response._output_parsed is None:  # noqa: SLF001 (as above)
                response._output_parsed = text.parsed  # noqa: SLF001 (as above)
        elif part.get("type") == "refusal":
            response._refusal = response._refusal or str(part.get("refusal") or "")  # noqa: SLF001 (as above)
