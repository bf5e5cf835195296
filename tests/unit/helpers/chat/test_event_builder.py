"""Events of chat chunks: each part is reported as done once, with all of it.

Covers: events, stream.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from openai_dual.core.structured.parsing import chat_tool
from openai_dual.errors import StructuredAnswerError
from openai_dual.helpers.chat.stream import ChatCompletionStreamState
from openai_dual.types.chat import ChatCompletionChunk

HEAD = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}


def chunk(delta: Any = None, finish: str | None = None, index: int = 0, **choice: Any) -> dict[str, Any]:
    return HEAD | {"choices": [{"index": index, "delta": delta or {}, "finish_reason": finish} | choice]}


def call(number: int, arguments: str, **more: Any) -> dict[str, Any]:
    name = {"name": more.pop("name")} if "name" in more else {}
    return {"tool_calls": [{"index": number, "function": name | {"arguments": arguments}} | more]}


def streamed(chunks: Iterable[dict[str, Any]], **settings: Any) -> list[Any]:
    """Return the events of a stream, without the chunks."""
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(**settings)
    events = [event for each in chunks for event in state.handle(ChatCompletionChunk.from_dict(each))]
    return [event for event in (*events, *state.finish()) if event.type != "chunk"]


def by_hand(chunks: Iterable[dict[str, Any]], **settings: Any) -> list[Any]:
    """Return the events of chunks that a caller adds."""
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(**settings)
    events = [event for each in chunks for event in state.handle_chunk(ChatCompletionChunk.from_dict(each))]
    return [event for event in events if event.type != "chunk"]


def done(events: list[Any]) -> list[tuple[str, str]]:
    short = {"content.done": "content", "refusal.done": "refusal", "tool_calls.function.arguments.done": "arguments"}
    return [(field, getattr(each, field)) for each in events if (field := short.get(each.type))]


A, B = {"id": "a", "name": "f"}, {"id": "b", "name": "g"}

DONE: dict[str, tuple[list[dict[str, Any]], list[tuple[str, str]]]] = {
    "text": ([chunk({"content": "Hel"}), chunk({"content": "lo"}), chunk({}, "stop")], [("content", "Hello")]),
    "an empty reason before": (
        [chunk({"content": "Hel"}, ""), chunk({"content": "lo"}, ""), chunk({}, "stop")],
        [("content", "Hello")],
    ),
    "the end with the last text": ([chunk({"content": "Hello"}, "stop")], [("content", "Hello")]),
    "the reason twice": ([chunk({"content": "Hello"}, "stop"), chunk({}, "stop")], [("content", "Hello")]),
    "usage after the end": (
        [chunk({"content": "Hello"}, "stop"), HEAD | {"choices": [], "usage": {"total_tokens": 1}}],
        [("content", "Hello")],
    ),
    "a refusal": ([chunk({"refusal": "No"}), chunk({"refusal": "."}), chunk({}, "stop")], [("refusal", "No.")]),
    "calls one after the other": (
        [chunk(call(0, "{", **A)), chunk(call(0, "}")), chunk(call(1, "{}", **B)), chunk({}, "tool_calls")],
        [("arguments", "{}"), ("arguments", "{}")],
    ),
    "interleaved calls": (
        [
            chunk(call(0, '{"x"', **A)),
            chunk(call(1, "{", **B)),
            chunk(call(0, ":1}")),
            chunk(call(1, "}")),
            chunk({}, "tool_calls"),
        ],
        [("arguments", '{"x":1}'), ("arguments", "{}")],
    ),
    "a call without arguments": ([chunk(call(0, "", **A)), chunk({}, "tool_calls")], [("arguments", "")]),
    "truncated": ([chunk({"content": "Hel"}), chunk({}, "length")], [("content", "Hel")]),
    "no end": ([chunk({"content": "Hel"})], []),
    "two choices": (
        [chunk({"content": "a"}), chunk({"content": "b"}, index=1), chunk({}, "stop", 1), chunk({}, "stop")],
        [("content", "b"), ("content", "a")],
    ),
}


@pytest.mark.parametrize("read", [streamed, by_hand])
@pytest.mark.parametrize(("chunks", "expected"), DONE.values(), ids=DONE.keys())
def test_each_part_is_done_once_with_all_of_it(read: Any, chunks: list[Any], expected: list[tuple[str, str]]) -> None:
    assert expected == done(read(chunks))


def test_a_reason_in_every_chunk_ends_with_the_last_one() -> None:
    chunks = [chunk({"content": piece}, "stop") for piece in ("He", "ll", "o")]

    assert [("content", "Hello")] == done(streamed(chunks))


def test_an_end_is_reported_before_the_next_chunk() -> None:
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState()
    chunks = [chunk({"content": "a"}, "stop"), HEAD | {"choices": [], "usage": {"total_tokens": 1}}]

    types = [[each.type for each in state.handle(ChatCompletionChunk.from_dict(each))] for each in chunks]

    assert [["chunk", "content.delta"], ["content.done", "chunk"]] == types


@pytest.mark.parametrize("reason", ["stop", "eos", "tool_calls", "end_turn"])
def test_any_reason_but_truncation_has_the_parsed_value(reason: str) -> None:
    import attrs

    city = attrs.make_class("City", {"name": attrs.field(type=str)})
    text = '{"name":"Oslo"}'

    events = streamed([chunk({"content": text}), chunk({}, reason)], response_format=city)
    truncated = streamed([chunk({"content": text}), chunk({}, "length")], response_format=city)

    assert [city("Oslo"), None] == [events[-1].parsed, truncated[-1].parsed]
    tool = chat_tool(city)
    call_events = streamed([chunk(call(0, text, id="a", name="City")), chunk({}, reason)], input_tools=[tool])
    assert city("Oslo") == call_events[-1].parsed_arguments


def test_parts_and_messages_have_events_of_their_text() -> None:
    chunks = [
        chunk({"content": [{"type": "thinking", "thinking": []}, {"type": "text", "text": "He"}]}),
        chunk({"content": "l"}),
        chunk(None, message={"role": "assistant", "content": "Hello"}),
        chunk({}, "stop"),
    ]

    events = streamed(chunks)

    deltas = [(each.delta, each.snapshot) for each in events if each.type == "content.delta"]
    assert [("He", "He"), ("l", "Hel"), ("lo", "Hello")] == deltas
    assert [("content", "Hello")] == done(events)


def test_ambiguous_calls_are_an_error_of_the_stream() -> None:
    with pytest.raises(StructuredAnswerError):
        streamed([chunk(call(0, "{}", **A)), chunk(call(0, "{", id="z"))])
