"""Functions of the official `openai.lib._parsing`, which frameworks call: made of the parsers of this package."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..core.omit import is_omitted, omit
from ..core.structured.parsing import Readers, typed, typed_tools
from ..helpers.chat.parsed import ParsedChatCompletion, parsed_completion
from ..helpers.responses.parsed import ParsedResponse, is_final, parsed_response
from .twins import own


def parse_chat_completion(*, response_format: Any, input_tools: Any, chat_completion: Any) -> ParsedChatCompletion[Any]:
    """Return a completion with its content and the arguments of its tool calls parsed.

    Raises `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError`.
    """
    readers = Readers(_type(response_format, "response_format"), typed_tools(input_tools)[1])
    return parsed_completion(chat_completion, readers)


def parse_response(*, text_format: Any, input_tools: Any, response: Any) -> ParsedResponse[Any]:
    """Return a response with its text and the arguments of its tool calls parsed; errors as above."""
    return parsed_response(
        response, Readers(_type(text_format, "text_format"), typed_tools(input_tools, "responses")[1])
    )


def parse_text(text: str, text_format: Any, *, phase: str | None = None) -> Any:
    """Parse the text of a final answer as a type. Raises `StructuredAnswerError`."""
    return Readers(_type(text_format, "text_format")).read(text) if is_final({"phase": phase}) else None


def maybe_parse_content(*, response_format: Any, message: Any) -> Any:
    """Parse the content of a message as a type; None without one, and after a refusal."""
    readable = message.content and not message.refusal
    return Readers(_type(response_format, "response_format")).read(message.content) if readable else None


def parse_function_tool_arguments(*, input_tools: Any, function: Any = None, function_call: Any = None) -> Any:
    """Parse the arguments of a tool call of a completion, or of a response; None for a tool that is not strict."""
    called, api = (function, "chat") if function_call is None else (function_call, "responses")
    readers: Readers[Any] = Readers(tools=typed_tools(input_tools, api)[1])  # type: ignore[arg-type]  # one of the two
    return readers.arguments(called.name, called.arguments, None, getattr(called, "namespace", None))


def get_input_tool_by_name(*, input_tools: Any, name: str, namespace: str | None = None) -> Any:  # noqa: ARG001 (official)
    """Return the function tool called *name*; None if there is none."""
    return next((tool for tool in input_tools if tool.get("function", tool).get("name") == name), None)


def has_parseable_input(*, response_format: Any, input_tools: Any = omit) -> bool:
    """Return whether anything of a completion is parsed: its content as a type, or arguments of a strict tool."""
    return has_rich_response_format(response_format) or any(map(is_parseable_tool, _tools(input_tools)))


def has_rich_response_format(response_format: Any) -> bool:
    """Return whether *response_format* is a type."""
    return not is_omitted(response_format) and not is_response_format_param(response_format)


def is_response_format_param(response_format: Any) -> bool:
    """Return whether *response_format* is written as a dict."""
    return isinstance(response_format, Mapping)


def is_parseable_tool(input_tool: Any) -> bool:
    """Return whether the arguments of a tool are parsed."""
    return bool(typed_tools([input_tool])[1])


is_strict_chat_completion_tool_param = is_parseable_tool


def select_strict_chat_completion_tools(tools: Any = omit) -> Any:
    """Return the strict function tools."""
    return omit if is_omitted(tools) else [tool for tool in tools if is_parseable_tool(tool)]


def materialize_input_tools(tools: Any = omit) -> Any:
    """Return the tools as a list."""
    return omit if is_omitted(tools) else list(tools)


def validate_input_tools(tools: Any = omit) -> Any:
    """Return the tools as a list. Raises ValueError for one whose arguments cannot be parsed."""
    for tool in (given := _tools(tools)):
        if tool["type"] != "function":
            raise ValueError(f"expected function tools, which alone are parsed, got the type {tool['type']!r}")
        if not is_parseable_tool(tool):
            raise ValueError(
                f"expected strict tools, which alone are parsed: {tool['function']['name']!r} is not strict"
            )
    return omit if is_omitted(tools) else given


def _tools(tools: Any) -> list[Any]:
    given: Iterable[Any] = () if is_omitted(tools) or tools is None else tools
    return list(given)


def _type(given: Any, parameter: str) -> Any:
    return None if given is None else typed(own(given), parameter)
