from __future__ import annotations

from typing import Any

import pytest

from openai_dual.cli.events import checked, stopped, text_of, text_of_response
from openai_dual.cli.failures import IncompleteError


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ({"type": "response.output_text.delta", "delta": "hi"}, "hi"),
        ({"type": "response.refusal.delta", "delta": "no"}, "no"),
        ({"type": "transcript.text.delta", "delta": "hi"}, "hi"),
        ({"type": "response.completed", "response": {}}, ""),
        ({"choices": [{"delta": {"content": "hi"}}]}, "hi"),
        ({"choices": [{"delta": {"content": None, "refusal": "no"}}]}, "no"),
        ({"choices": [{"text": "hi"}]}, "hi"),
        ({"choices": []}, ""),
        ({"event": "thread.message.delta", "data": {"delta": {"content": [{"text": {"value": "hi"}}]}}}, "hi"),
        ({}, ""),
    ],
)
def test_the_text_of_an_event(event: dict[str, Any], expected: str) -> None:
    assert expected == text_of(event)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (
            {"response": {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}},
            "max_output_tokens",
        ),
        ({"status": "incomplete", "incomplete_details": None}, "incomplete"),
        ({"response": {"status": "completed"}}, ""),
        ({"choices": [{"finish_reason": "length"}]}, "length"),
        ({"choices": [{"finish_reason": "stop"}]}, ""),
        ({"response": "text"}, ""),
    ],
)
def test_why_a_model_stopped(event: dict[str, Any], expected: str) -> None:
    assert expected == stopped(event)


def test_an_incomplete_response_is_an_error_after_its_events() -> None:
    seen: list[dict[str, Any]] = []
    events: list[dict[str, Any]] = [{"choices": [{"finish_reason": "length"}]}, {"choices": []}]

    with pytest.raises(IncompleteError, match="the response is incomplete: length"):
        seen.extend(checked(events))
    assert events == seen


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"output": [{"type": "reasoning"}, {"content": [{"text": "a"}, {"refusal": "b"}]}]}, "ab"),
        ({"choices": [{"message": {"content": "a"}}, {"message": {"refusal": "b"}}]}, "a\nb"),
        ({}, ""),
    ],
)
def test_the_text_of_a_response(body: dict[str, Any], expected: str) -> None:
    assert expected == text_of_response(body)
