"""Tool calls of chat messages, accumulated from the deltas that the service and other servers send."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.streaming.accumulate_tool_calls import ToolCallAccumulator, arguments_text
from openai_dual.errors import StructuredAnswerError

A = {"id": "a", "type": "function"}
B = {"id": "b", "type": "function"}
F_AND_G = [("a", "f", '{"x":1}'), ("b", "g", "{}")]


def f(arguments: Any = None, **call: Any) -> dict[str, Any]:
    return call | {"function": {"name": "f"} | ({} if arguments is None else {"arguments": arguments})}


def g(arguments: Any = None, **call: Any) -> dict[str, Any]:
    return call | {"function": {"name": "g"} | ({} if arguments is None else {"arguments": arguments})}


def more(arguments: Any, **call: Any) -> dict[str, Any]:
    return call | {"function": {"arguments": arguments}}


def accumulated(deltas: list[Any]) -> list[Any]:
    accumulator = ToolCallAccumulator()
    for delta in deltas:
        accumulator.add(delta if isinstance(delta, list) else [delta])
    calls = [each.to_dict() for each in accumulator.calls]
    return [(call.get("id"), call["function"].get("name"), call["function"].get("arguments")) for call in calls]


READ: dict[str, tuple[list[Any], list[Any]]] = {
    "as the service": (
        [f("", index=0, **A), more('{"x"', index=0), more(":1}", index=0), g("{}", index=1, **B)],
        F_AND_G,
    ),
    "interleaved": (
        [f("", index=0, **A), g("{", index=1, **B), more('{"x":', index=0), more("}", index=1), more("1}", index=0)],
        F_AND_G,
    ),
    "no index, complete calls": ([f('{"x":1}', **A), g("{}", **B)], F_AND_G),
    "no index, complete calls at once": ([[f('{"x":1}', **A), g("{}", **B)]], F_AND_G),
    "no index, arguments in pieces": ([f('{"x"', **A), more(":1}"), g("{", **B), more("}")], F_AND_G),
    "no index, the id in each delta": ([f('{"x"', **A), g("{", **B), more(":1}", id="a"), more("}", id="b")], F_AND_G),
    "no index, one call without arguments": ([f("", **A), g("{", **B), more("}")], [("a", "f", ""), ("b", "g", "{}")]),
    "index as text": ([f("{", index="0", **A), more('"x":1}', index="0"), g("{}", index="1", **B)], F_AND_G),
    "all index 0": ([f('{"x":1}', index=0, **A), g("{", index=0, **B), more("}", index=0)], F_AND_G),
    "all index 0, no ids": (
        [f("{}", index=0), g("{", index=0), more("}", index=0)],
        [(None, "f", "{}"), (None, "g", "{}")],
    ),
    "all index 0, one function twice": (
        [f("{}", index=0, **A), f("{}", index=0, **B)],
        [("a", "f", "{}"), ("b", "f", "{}")],
    ),
    "no ids": ([f("{", index=0), more("}", index=0), g("{}", index=1)], [(None, "f", "{}"), (None, "g", "{}")]),
    "neither index nor id": ([f("{}"), g('{"y":'), more("2}")], [(None, "f", "{}"), (None, "g", '{"y":2}')]),
    "one index twice in a delta": ([[f(index=0, **A), more("{", index=0)], more("}", index=0)], [("a", "f", "{}")]),
    "the name repeated": ([f("{", index=0, **A), f("}", index=0, **A)], [("a", "f", "{}")]),
    "the name repeated, no id": ([f('{"x":', index=0), f('{"y":1}}', index=0)], [(None, "f", '{"x":{"y":1}}')]),
    "the name repeated after the end": ([f("{}", index=0), f("", index=0)], [(None, "f", "{}")]),
    "the name in pieces": ([f("", index=0, **A), g("", index=0), more("{}", index=0)], [("a", "fg", "{}")]),
    "name and id empty later": (
        [f("{", index=0, **A), {"index": 0, "id": "", "function": {"name": "", "arguments": "}"}}],
        [("a", "f", "{}")],
    ),
    "name and id null later": (
        [f("{", index=0, **A), {"index": 0, "id": None, "function": {"name": None, "arguments": "}"}}],
        [("a", "f", "{}")],
    ),
    "a new id for each delta": ([f("{", index=0, **A), more("}", index=0, id="z")], [("a", "f", "{}")]),
    "a new id and the name in each delta": ([f("{", index=0, **A), f("}", index=0, **B)], [("a", "f", "{}")]),
    "an object as arguments": ([f({"x": 1}, **A), g({}, **B)], F_AND_G),
    "the complete call again": (
        [f('{"x":1}', index=0, **A), f('{"x":1}', index=0, **A), g("{}", index=1, **B)],
        F_AND_G,
    ),
    "no deltas of calls": ([[], None, ["x", None]], []),
}


@pytest.mark.parametrize(("deltas", "expected"), READ.values(), ids=READ.keys())
def test_deltas_are_assigned_to_their_calls(deltas: list[Any], expected: list[Any]) -> None:
    assert expected == accumulated([[] if each is None else each for each in deltas])


AMBIGUOUS: dict[str, list[Any]] = {
    "two open calls, and a delta for either": [[f("{", **A), g("{", **B)], more("}")],
    "one call twice without an id": [f("{}", index=0), f("{}", index=0)],
    "other arguments for a complete call": [f("{}", index=0, **A), f('{"x":1}', index=0, **A)],
    "another function while one is incomplete": [f("{", index=0), g("}", index=0)],
    "a new id, a repeated name, a new object": [f("{", index=0, **A), f("{", index=0, **B)],
    "a new id without a name after a complete call": [f("{}", index=0, **A), more("{", index=0, id="z")],
    "a name in pieces, or two calls": [f("", index=0), g("", index=0)],
}


@pytest.mark.parametrize("deltas", AMBIGUOUS.values(), ids=AMBIGUOUS.keys())
def test_deltas_that_cannot_be_told_apart_are_an_error(deltas: list[Any]) -> None:
    with pytest.raises(StructuredAnswerError, match="cannot be told apart"):
        accumulated(deltas)


def test_numbers_are_the_indexes_or_the_next_free_ones() -> None:
    accumulator = ToolCallAccumulator()
    for delta in (f("{}", index=3, **A), g("{}", index=3, **B), f("{}", id="c")):
        accumulator.add([delta])

    assert [3, 4, 5] == [each.number for each in accumulator.calls]


def test_custom_tools_and_fields_that_nobody_described_are_kept() -> None:
    accumulator = ToolCallAccumulator()
    accumulator.add(
        [{"index": 0, "id": "a", "type": "custom", "custom": {"name": "sh", "input": "l"}, "more": {"k": 1}}]
    )
    accumulator.add([{"index": 0, "custom": {"input": "s"}}])

    assert [{"id": "a", "type": "custom", "custom": {"name": "sh", "input": "ls"}, "more": {"k": 1}}] == [
        each.to_dict() for each in accumulator.calls
    ]


@pytest.mark.parametrize(("value", "text"), [("{", "{"), ({"a": [1]}, '{"a":[1]}'), (None, "")])
def test_arguments_are_text(value: Any, text: str) -> None:
    assert text == arguments_text(value)


VALUES = st.dictionaries(st.sampled_from("xyz"), st.integers() | st.text(max_size=3), max_size=3)


@given(st.lists(VALUES, min_size=1, max_size=4), st.data())
def test_calls_arrive_complete_however_a_server_cuts_and_labels_them(values: list[Any], data: st.DataObject) -> None:
    indexed, identified = data.draw(st.sampled_from([(True, True), (True, False), (False, True)]))
    deltas, texts = [], [json.dumps(value) for value in values]
    for number, text in enumerate(texts):
        cut = data.draw(st.integers(0, len(text)))
        label = ({"index": number} if indexed else {}) | ({"id": f"c{number}"} if identified else {})
        again = label if indexed or data.draw(st.booleans()) else {}
        deltas += [f(text[:cut], **label), more(text[cut:], **again)]

    assert [("f", text) for text in texts] == [call[1:] for call in accumulated(deltas)]
