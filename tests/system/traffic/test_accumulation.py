"""Every recorded stream accumulates to a complete completion or response."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_dual.core.streaming.accumulate_chat import ChatAccumulator
from openai_dual.core.streaming.accumulate_response import ResponseAccumulator
from openai_dual.types.chat import ChatCompletion
from tests.system.traffic.recorded import Interaction, interactions, needed

pytestmark = needed

STREAMS = [each for each in interactions() if each.streamed and each.record["template"].endswith("/chat/completions")]


def chunks(interaction: Interaction) -> list[dict[str, Any]]:
    lines = interaction.answered.decode().splitlines()
    return [json.loads(line[6:]) for line in lines if line.startswith("data: {")]


def choices(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [choice for each in events for choice in each.get("choices", ())]


@pytest.mark.parametrize("interaction", STREAMS, ids=lambda each: str(each.number))
def test_a_recorded_stream_adds_up_to_its_completion(interaction: Interaction) -> None:
    accumulator, events = ChatAccumulator(), chunks(interaction)
    for each in events:
        accumulator.add(each)
    completion = ChatCompletion.from_dict(accumulator.to_dict())

    said: dict[tuple[int, str], str] = {}
    for choice in choices(events):
        for field in ("content", "refusal"):
            if piece := choice["delta"].get(field):
                said[choice["index"], field] = said.get((choice["index"], field), "") + piece

    assert said == {
        (choice.index, field): text
        for choice in completion.choices
        for field in ("content", "refusal")
        if (text := getattr(choice.message, field))
    }
    told = {each["index"]: each["finish_reason"] for each in choices(events) if each["finish_reason"]}
    assert told == {choice.index: choice.finish_reason for choice in completion.choices if choice.finish_reason}
    usage = [each["usage"] for each in events if each.get("usage")]
    assert usage[-1:] == ([completion.usage.to_dict()] if completion.usage else [])
    for call in (
        call for choice in completion.to_dict()["choices"] for call in choice["message"].get("tool_calls", ())
    ):
        assert isinstance(json.loads(call["function"]["arguments"] or "{}"), dict)


RESPONSES = [each for each in interactions() if each.streamed and each.record["template"].endswith("/responses")]


@pytest.mark.parametrize("interaction", RESPONSES, ids=lambda each: str(each.number))
def test_a_recorded_response_adds_up_to_what_its_last_event_says(interaction: Interaction) -> None:
    *events, last = chunks(interaction)
    accumulator = ResponseAccumulator()
    for each in events:
        accumulator.add(each)

    assert readable(last["response"]["output"]) == readable(accumulator.to_dict()["output"])
    accumulator.add(last)
    assert last["response"] == accumulator.to_dict()


def readable(value: Any) -> Any:
    """Drop values that the service encrypts differently each time."""
    if isinstance(value, dict):
        return {key: readable(item) for key, item in value.items() if key != "encrypted_content"}
    return [readable(item) for item in value] if isinstance(value, list) else value
