"""The functions of the official `openai.lib._parsing`, as frameworks call them."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from openai_dual import LengthFinishReasonError, omit, pydantic_function_tool
from openai_dual.dropin import parsing
from openai_dual.types.chat import ChatCompletion
from openai_dual.types.responses import Response


class Weather(BaseModel):
    city: str


STRICT = {"type": "function", "function": {"name": "f", "strict": True, "parameters": {}}}
LOOSE = {"type": "function", "function": {"name": "g", "parameters": {}}}
CALLS = [
    {"id": "1", "type": "function", "function": {"name": "Weather", "arguments": '{"city": "Oslo"}'}},
    {"id": "2", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}},
    {"id": "3", "type": "function", "function": {"name": "g", "arguments": "{}"}},
]


def completion(reason: str = "stop") -> ChatCompletion:
    message = {"role": "assistant", "content": '{"city": "Oslo"}', "tool_calls": CALLS}
    return ChatCompletion.from_dict(
        {"id": "c1", "choices": [{"index": 0, "finish_reason": reason, "message": message}]}
    )


def test_a_completion_is_parsed() -> None:
    tools = [pydantic_function_tool(Weather), STRICT, LOOSE]
    parsed = parsing.parse_chat_completion(response_format=Weather, input_tools=tools, chat_completion=completion())

    message: Any = parsed.choices[0].message
    assert Weather(city="Oslo") == message.parsed
    assert [Weather(city="Oslo"), {"a": 1}, None] == [call.function.parsed_arguments for call in message.tool_calls]
    with pytest.raises(LengthFinishReasonError):
        parsing.parse_chat_completion(response_format=Weather, input_tools=omit, chat_completion=completion("length"))


def test_a_response_is_parsed() -> None:
    text = {"type": "output_text", "text": '{"city": "Oslo"}', "annotations": []}
    data = {"id": "r1", "output": [{"type": "message", "id": "m", "role": "assistant", "content": [text]}]}
    parsed = parsing.parse_response(text_format=Weather, input_tools=omit, response=Response.from_dict(data))

    assert Weather(city="Oslo") == parsed.output_parsed
    assert Weather(city="Oslo") == parsing.parse_text('{"city": "Oslo"}', Weather, phase=None)
    assert parsing.parse_text('{"city": "Oslo"}', Weather, phase="commentary") is None


def test_parts_are_parsed() -> None:
    message: Any = completion().choices[0].message
    first, second, _ = message.tool_calls
    tools = [pydantic_function_tool(Weather), STRICT]

    assert Weather(city="Oslo") == parsing.maybe_parse_content(response_format=Weather, message=message)
    assert parsing.maybe_parse_content(response_format={"type": "json_object"}, message=message) is None
    assert Weather(city="Oslo") == parsing.parse_function_tool_arguments(input_tools=tools, function=first.function)
    assert {"a": 1} == parsing.parse_function_tool_arguments(input_tools=tools, function=second.function)
    assert STRICT == parsing.get_input_tool_by_name(input_tools=tools, name="f")
    assert parsing.get_input_tool_by_name(input_tools=tools, name="none") is None


def test_which_input_is_parsed() -> None:
    assert parsing.has_parseable_input(response_format=Weather)
    assert parsing.has_parseable_input(response_format=omit, input_tools=[LOOSE, STRICT])
    assert not parsing.has_parseable_input(response_format={"type": "text"}, input_tools=[LOOSE])
    assert [STRICT] == parsing.select_strict_chat_completion_tools([LOOSE, STRICT])
    assert [STRICT] == parsing.validate_input_tools(iter([STRICT]))
    assert parsing.validate_input_tools() is parsing.materialize_input_tools() is omit
    with pytest.raises(ValueError, match="'g' is not strict"):
        parsing.validate_input_tools([STRICT, LOOSE])
    with pytest.raises(ValueError, match="got the type 'custom'"):
        parsing.validate_input_tools([{"type": "custom"}])
