"""An accumulated stream equals the response of the same call without streaming, field for field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import pytest

from openai_dual.core.streaming.accumulate_response import ResponseAccumulator
from openai_dual.emulator import Answer, Emulator, ToolCall
from tests.support.clients import KINDS, Driver

MADE_ANEW: Final = {"id", "call_id", "created", "created_at", "completed_at", "encrypted_content"}
"""Fields that differ between any two responses."""

FUNCTION: Final[dict[str, Any]] = {
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
TOOL = {"type": "function", "function": FUNCTION}
CUSTOM = {"type": "custom", "name": "query"}
CALLS = [ToolCall("get_weather", '{"city": "Oslo"}'), ToolCall("get_weather", '{"city": "Bergen"}')]

SCRIPTED: Mapping[str, Answer] = {
    "calls side by side": Answer(tool_calls=CALLS, message="calls side by side"),
    "a custom call": Answer(tool_calls=[ToolCall("query", "select 1")], message="a custom call"),
    "a refusal": Answer(refusal="Not that.", message="a refusal"),
    "filtered": Answer("No", finish_reason="content_filter", message="filtered"),
    "nothing": Answer("", message="nothing"),
}
"""Scripted responses to these messages; other messages are echoed."""

CHATS: Mapping[str, dict[str, Any]] = {
    "some text": {},
    "two choices": {"n": 2},
    "logprobs": {"logprobs": True, "top_logprobs": 2},
    "logprobs of two choices": {"n": 2, "logprobs": True},
    "a call": {"tools": [TOOL], "tool_choice": "required"},
    "calls side by side": {"tools": [TOOL]},
    "a refusal": {},
    "an answer that is cut": {"max_completion_tokens": 2},
    "filtered": {},
    "nothing": {},
    "a model that reasons": {"model": "gpt-5"},
    "kept": {"store": True, "metadata": {"a": "b"}},
}

RESPONSES: Mapping[str, dict[str, Any]] = {
    "some text": {},
    "logprobs": {"include": ["message.output_text.logprobs"], "top_logprobs": 2},
    "a call": {"tools": [{"type": "function", "strict": None, **FUNCTION}], "tool_choice": "required"},
    "a custom call": {"tools": [CUSTOM]},
    "a refusal": {},
    "an answer that is cut " * 5: {"max_output_tokens": 16},
    "reasons": {"model": "gpt-5", "reasoning": {"summary": "auto"}, "include": ["reasoning.encrypted_content"]},
    "a search": {"tools": [{"type": "web_search_preview"}], "tool_choice": {"type": "web_search_preview"}},
}


@pytest.fixture(scope="module", params=KINDS)
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    script = [answer for answer in SCRIPTED.values() for _ in range(5)]
    with Emulator(script=script) as server, Driver(request.param, base_url=server.base_url) as opened:
        yield opened


def lasting(value: Any) -> Any:
    """Drop the fields that differ between any two responses."""
    if isinstance(value, dict):
        return {key: lasting(item) for key, item in value.items() if key not in MADE_ANEW}
    return [lasting(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("said", CHATS)
def test_an_accumulated_chat_equals_the_response(driver: Driver, said: str) -> None:
    asked = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": said}]} | CHATS[said]

    whole = driver.call("chat.completions.create", **asked)
    manager = driver.method("chat.completions.stream")(**asked, stream_options={"include_usage": True})
    _, accumulated = driver.accumulated(manager, "get_final_completion")

    assert lasting(whole.to_dict()) == lasting(accumulated.to_dict())


@pytest.mark.parametrize("said", RESPONSES)
def test_an_accumulated_response_equals_the_response(driver: Driver, said: str) -> None:
    asked = {"model": "gpt-4o-mini", "input": said} | RESPONSES[said]

    whole = driver.call("responses.create", **asked)
    events, accumulated = driver.accumulated(driver.method("responses.stream")(**asked), "get_final_response")

    assert lasting(whole.to_dict()) == lasting(accumulated.to_dict())
    before = ResponseAccumulator()
    for event in events[:-1]:
        before.add(event.to_dict())
    assert accumulated.to_dict()["output"] == before.to_dict()["output"]


def test_the_emulator_sends_the_scripted_text(driver: Driver) -> None:
    asked = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "a refusal"}]}

    assert "Not that." == driver.call("chat.completions.create", **asked).choices[0].message.refusal
