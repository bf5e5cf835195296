"""Chunks of a chat stream accumulated into a completion."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.streaming.accumulate_chat import ChatAccumulator

HEAD = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
ROLE = {"role": "assistant", "content": "", "refusal": None}


def chunk(delta: Any = None, *, index: int = 0, **choice: Any) -> dict[str, Any]:
    return HEAD | {"choices": [{"index": index, "delta": delta or {}, "finish_reason": None} | choice]}


def accumulated(*chunks: dict[str, Any]) -> dict[str, Any]:
    accumulator = ChatAccumulator()
    for each in chunks:
        accumulator.add(each)
    return accumulator.to_dict()


def completion(message: dict[str, Any], **rest: Any) -> dict[str, Any]:
    said = {"role": "assistant", "content": None, "refusal": None, "annotations": []} | message
    choice: dict[str, Any] = {"index": 0, "message": said}
    return HEAD | {
        "object": "chat.completion",
        "choices": [choice | {"logprobs": None, "finish_reason": None} | rest],
    }


def call(index: int, **fields: Any) -> dict[str, Any]:
    return {"tool_calls": [{"index": index} | fields]}


TOKENS = [{"token": "a", "logprob": -1.0, "bytes": [97], "top_logprobs": []}]

RULES: list[tuple[str, list[dict[str, Any]], dict[str, Any]]] = [
    ("nothing said", [chunk(ROLE)], completion({"content": ""})),
    (
        "text",
        [chunk(ROLE), chunk({"content": "He"}), chunk({"content": "llo"}), chunk(finish_reason="stop")],
        completion({"content": "Hello"}, finish_reason="stop"),
    ),
    ("a refusal", [chunk({"refusal": "I "}), chunk({"refusal": "won't"})], completion({"refusal": "I won't"})),
    (
        "tool calls, their pieces mixed",
        [
            chunk({"role": "assistant", "content": None}),
            chunk(call(0, id="call_a", type="function", function={"name": "f", "arguments": ""})),
            chunk(call(1, id="call_b", type="function", function={"name": "g", "arguments": "{"})),
            chunk(call(0, function={"arguments": '{"x"'})),
            chunk(call(1, function={"arguments": "}"})),
            chunk(call(0, function={"arguments": ":1}"})),
        ],
        completion(
            {
                "tool_calls": [
                    {"id": "call_a", "type": "function", "function": {"name": "f", "arguments": '{"x":1}'}},
                    {"id": "call_b", "type": "function", "function": {"name": "g", "arguments": "{}"}},
                ]
            }
        ),
    ),
    (
        "an id that a gateway repeats",
        [chunk(call(0, id="call_a", type="function")), chunk(call(0, id="call_a", type="function"))],
        completion({"tool_calls": [{"id": "call_a", "type": "function"}]}),
    ),
    (
        "fields that nobody described",
        [chunk({"reasoning": "be"}, native="x"), chunk({"reasoning": "cause"}, native="y")],
        completion({"reasoning": "because"}, native="y"),
    ),
    (
        "logprobs",
        [chunk(logprobs={"content": TOKENS, "refusal": None}), chunk(logprobs={"content": TOKENS, "refusal": None})],
        completion({}, logprobs={"content": TOKENS * 2, "refusal": None}),
    ),
    (
        "sound",
        [
            chunk(ROLE | {"audio": {"id": "audio_a", "transcript": "He"}}),
            chunk({"audio": {"transcript": "llo"}}),
            chunk({"audio": {"data": "AAEC"}}),
            chunk({"audio": {"data": "AwQF"}}),
            chunk({"audio": {"expires_at": 9}}),
        ],
        completion(
            {
                "content": "",
                "audio": {"id": "audio_a", "transcript": "Hello", "data": "AAECAwQF", "expires_at": 9},
            }
        ),
    ),
    (
        "a delta that is none",
        [chunk(ROLE), chunk({"content": "x"}), HEAD | {"choices": [{"delta": None}]}],
        completion({"content": "x"}),
    ),
    ("choices that are none", [chunk({"content": "x"}), HEAD | {"choices": None}], completion({"content": "x"})),
]


@pytest.mark.parametrize(("chunks", "expected"), [rule[1:] for rule in RULES], ids=[rule[0] for rule in RULES])
def test_the_rules(chunks: list[dict[str, Any]], expected: dict[str, Any]) -> None:
    assert expected == accumulated(*chunks)


def test_usage_is_that_of_the_last_chunk_that_has_one() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}

    end = accumulated(
        chunk({"content": "x"}) | {"usage": None}, HEAD | {"choices": [], "usage": usage}, HEAD | {"usage": None}
    )

    assert usage == end["usage"]


def test_choices_are_kept_apart_and_in_order() -> None:
    end = accumulated(chunk({"content": "b"}, index=1), chunk({"content": "a"}), chunk({"content": "B"}, index=1))

    assert [(0, "a"), (1, "bB")] == [(each["index"], each["message"]["content"]) for each in end["choices"]]


def test_what_was_folded_does_not_change_with_what_comes_after() -> None:
    accumulator = ChatAccumulator()
    accumulator.add(chunk({"content": "a"}, logprobs={"content": TOKENS}))
    before = accumulator.to_dict()
    accumulator.add(chunk({"content": "b"}, logprobs={"content": TOKENS}))

    assert ("a", TOKENS) == (before["choices"][0]["message"]["content"], before["choices"][0]["logprobs"]["content"])


@given(st.lists(st.text(max_size=5), max_size=20), st.data())
def test_text_arrives_whole_however_it_is_cut_and_read(pieces: list[str], data: st.DataObject) -> None:
    accumulator = ChatAccumulator()
    accumulator.add(chunk({"role": "assistant", "content": ""}))
    for piece in pieces:
        accumulator.add(chunk({"content": piece}))
        if data.draw(st.booleans()):
            accumulator.to_dict()

    assert "".join(pieces) == accumulator.to_dict()["choices"][0]["message"]["content"]
