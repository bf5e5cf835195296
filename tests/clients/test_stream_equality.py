"""What a folded stream gives at its end is what the call gives without one, field for field: against the emulator."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import pytest

from openai_dual.core.responsefold import ResponseFold
from openai_dual.emulator import Answer, Emulator, ToolCall
from tests.support.clients import KINDS, Driver, Kind

ASK: Final[dict[str, Any]] = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello there, you"}]}
RESPOND: Final[dict[str, Any]] = {"model": "gpt-4o-mini", "input": "Hello there, you"}
MADE_ANEW: Final = {"id", "call_id", "created", "created_at", "completed_at", "encrypted_content"}
"""What two answers never have in common."""

FUNCTION: Final[dict[str, Any]] = {
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
TOOL = {"type": "function", "function": FUNCTION}
CUSTOM = {"type": "custom", "name": "query"}
CALLS = [ToolCall("get_weather", '{"city": "Oslo"}'), ToolCall("get_weather", '{"city": "Bergen"}')]
USAGE = {"stream_options": {"include_usage": True}}

CHATS: Mapping[str, tuple[Sequence[Answer], dict[str, Any]]] = {
    "text": ((), {}),
    "two choices": ((), {"n": 2}),
    "logprobs": ((), {"logprobs": True, "top_logprobs": 2}),
    "logprobs of two choices": ((), {"n": 2, "logprobs": True}),
    "a call": ((), {"tools": [TOOL], "tool_choice": "required"}),
    "calls side by side": ([Answer(tool_calls=CALLS)] * 2, {"tools": [TOOL]}),
    "a refusal": ([Answer(refusal="Not that.")] * 2, {}),
    "cut": ((), {"max_completion_tokens": 2}),
    "filtered": ([Answer("No", finish_reason="content_filter")] * 2, {}),
    "nothing": ([Answer("")] * 2, {}),
    "a model that reasons": ((), {"model": "gpt-5"}),
    "kept": ((), {"store": True, "metadata": {"a": "b"}}),
}

RESPONSES: Mapping[str, tuple[Sequence[Answer], dict[str, Any]]] = {
    "text": ((), {}),
    "logprobs": ((), {"include": ["message.output_text.logprobs"], "top_logprobs": 2}),
    "a call": ((), {"tools": [{"type": "function", "strict": None, **FUNCTION}], "tool_choice": "required"}),
    "a custom call": ([Answer(tool_calls=[ToolCall("query", "select 1")])] * 2, {"tools": [CUSTOM]}),
    "a refusal": ([Answer(refusal="Not that.")] * 2, {}),
    "cut": ((), {"max_output_tokens": 16, "input": "one two three four five six seven " * 5}),
    "reasons": ((), {"model": "gpt-5", "reasoning": {"summary": "auto"}, "include": ["reasoning.encrypted_content"]}),
    "a search": ((), {"tools": [{"type": "web_search_preview"}], "tool_choice": {"type": "web_search_preview"}}),
}


def lasting(value: Any) -> Any:
    """Drop what is made anew for every answer."""
    if isinstance(value, dict):
        return {key: lasting(item) for key, item in value.items() if key not in MADE_ANEW}
    return [lasting(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", CHATS)
def test_chats(name: str, kind: Kind) -> None:
    script, settings = CHATS[name]
    with Emulator(script=script) as server, Driver(kind, base_url=server.base_url) as driver:
        whole = driver.call("chat.completions.create", **ASK | settings)
        manager = driver.method("chat.completions.stream")(**ASK | USAGE | settings)
        _, folded = driver.folded(manager, "get_final_completion")

    assert lasting(whole.to_dict()) == lasting(folded.to_dict())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", RESPONSES)
def test_responses(name: str, kind: Kind) -> None:
    script, settings = RESPONSES[name]
    with Emulator(script=script) as server, Driver(kind, base_url=server.base_url) as driver:
        whole = driver.call("responses.create", **RESPOND | settings)
        manager = driver.method("responses.stream")(**RESPOND | settings)
        events, folded = driver.folded(manager, "get_final_response")

    assert lasting(whole.to_dict()) == lasting(folded.to_dict())
    before = ResponseFold()
    for event in events[:-1]:
        before.add(event.to_dict())
    assert folded.to_dict()["output"] == before.to_dict()["output"]
