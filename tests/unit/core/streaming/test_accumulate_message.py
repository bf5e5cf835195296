"""Messages of chat choices, accumulated from deltas, complete messages and content parts."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.streaming.accumulate_message import ChatMessage, text_of
from openai_dual.errors import StructuredAnswerError

THINK = {"type": "thinking", "thinking": [{"type": "text", "text": "h"}]}
TEXT = {"type": "text", "text": "Hi"}
REFERENCE = {"type": "reference", "reference_ids": [1]}


def said(content: Any) -> tuple[Any, Any]:
    """A delta, and a complete message, beside each other."""
    return ({"content": content}, None)


def message(content: Any, delta: Any = None) -> tuple[Any, Any]:
    return (delta, {"role": "assistant", "content": content})


def accumulated(*steps: tuple[Any, Any]) -> tuple[dict[str, Any], list[str]]:
    whole = ChatMessage()
    added = [whole.add(*step)[0] for step in steps]
    return whole.to_dict(), added


CONTENT: dict[str, tuple[list[tuple[Any, Any]], Any]] = {
    "text": ([said("Hel"), said("lo")], "Hello"),
    "empty and null": ([said(""), said(None), said("Hello"), said("")], "Hello"),
    "a cumulative message beside": ([message("Hel", {"content": "Hel"}), message("Hello", {"content": "lo"})], "Hello"),
    "the piece as message beside": ([message("Hel", {"content": "Hel"}), message("lo", {"content": "lo"})], "Hello"),
    "the complete message at the end": ([said("Hel"), said("lo"), message("Hello")], "Hello"),
    "beside an empty delta": (
        [said("Hel"), said("lo"), message("Hello", {"role": "assistant", "content": ""})],
        "Hello",
    ),
    "the end of it": ([said("Hel"), message("Hello")], "Hello"),
    "stripped": ([said("Hello "), message("Hello")], "Hello "),
    "messages alone, cumulative": ([message("Hel"), message("Hello"), message("")], "Hello"),
    "messages alone, pieces": ([message("Hel"), message("lo")], "Hello"),
    "one message alone": ([message("Hello")], "Hello"),
    "thinking, then text": (
        [said([THINK]), said([THINK]), said("Hi"), said(" you")],
        [{"type": "thinking", "thinking": [{"type": "text", "text": "hh"}]}, {"type": "text", "text": "Hi you"}],
    ),
    "text, a part, text": (
        [said("Hi"), said([REFERENCE]), said(" you")],
        [TEXT, REFERENCE, {"type": "text", "text": " you"}],
    ),
    "parts alone": ([said([TEXT, TEXT])], [{"type": "text", "text": "HiHi"}]),
}


@pytest.mark.parametrize(("steps", "expected"), CONTENT.values(), ids=CONTENT.keys())
def test_content_is_accumulated_once(steps: list[tuple[Any, Any]], expected: Any) -> None:
    whole, added = accumulated(*steps)

    assert expected == whole["content"]
    assert text_of(expected) == "".join(added)


@pytest.mark.parametrize("steps", [[said("Hello"), message("Bye")], [said({"text": "Hello"})], [said(1)]])
def test_content_that_contradicts_itself_is_an_error(steps: list[tuple[Any, Any]]) -> None:
    with pytest.raises(StructuredAnswerError):
        accumulated(*steps)


FIELDS: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "the role, repeated, null and empty": (
        [{"role": "assistant"}, {"role": "assistant"}, {"role": None}, {"role": ""}],
        {},
    ),
    "no role but an empty one": ([{"role": ""}], {}),
    "empty tool calls": ([{"tool_calls": []}, {"tool_calls": None}], {}),
    "reasoning": ([{"reasoning": "be"}, {"reasoning": "cause"}], {"reasoning": "because"}),
    "reasoning_content": (
        [{"reasoning_content": "be"}, {"reasoning_content": "cause"}],
        {"reasoning_content": "because"},
    ),
    "a function call with its name repeated": (
        [{"function_call": {"name": "f", "arguments": "{"}}, {"function_call": {"name": "f", "arguments": "}"}}],
        {"function_call": {"name": "f", "arguments": "{}"}},
    ),
    "reasoning_details by index": (
        [
            {"reasoning_details": [{"type": "reasoning.text", "text": "be", "format": "v1", "index": 0}]},
            {"reasoning_details": [{"type": "reasoning.text", "text": "cause", "format": "v1", "index": 0}]},
            {"reasoning_details": [{"type": "reasoning.text", "signature": "s", "format": "v1", "index": 0}]},
        ],
        {
            "reasoning_details": [
                {"type": "reasoning.text", "text": "because", "format": "v1", "index": 0, "signature": "s"}
            ]
        },
    ),
    "reasoning_details without index": (
        [
            {"reasoning_details": [{"type": "reasoning.summary", "summary": "a", "id": "r1"}]},
            {"reasoning_details": [{"type": "reasoning.summary", "summary": "b", "id": "r1"}]},
            {"reasoning_details": [{"type": "reasoning.encrypted", "data": "x"}]},
            {"reasoning_details": [{"type": "reasoning.summary", "summary": "c", "id": "r2"}]},
        ],
        {
            "reasoning_details": [
                {"type": "reasoning.summary", "summary": "ab", "id": "r1"},
                {"type": "reasoning.encrypted", "data": "x"},
                {"type": "reasoning.summary", "summary": "c", "id": "r2"},
            ]
        },
    ),
}


@pytest.mark.parametrize(("deltas", "expected"), FIELDS.values(), ids=FIELDS.keys())
def test_other_fields_grow_or_stay(deltas: list[dict[str, Any]], expected: dict[str, Any]) -> None:
    whole, _ = accumulated(*((delta, None) for delta in deltas))

    assert {"role": "assistant", "content": None, "refusal": None, "annotations": []} | expected == whole


def test_a_complete_message_adds_what_no_delta_had() -> None:
    call = {"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    last = {"role": "assistant", "content": "Hi", "reasoning_content": "because", "tool_calls": [call]}

    whole, _ = accumulated(said("Hi"), (None, last))

    assert ("Hi", "because", [call]) == (whole["content"], whole["reasoning_content"], whole["tool_calls"])
