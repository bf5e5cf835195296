"""The events of a response's stream, accumulated into the response, in the forms that servers send."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.streaming.accumulate_response import ResponseAccumulator
from openai_dual.errors import StructuredAnswerError


def message(text: str, name: str = "m", **more: Any) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    return {"id": name, "type": "message", "role": "assistant", "content": content} | more


def call(arguments: str, name: str = "c") -> dict[str, Any]:
    return {"id": name, "type": "function_call", "call_id": f"call_{name}", "name": "f", "arguments": arguments}


def event(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}"} | fields


def added(item: dict[str, Any], **place: Any) -> dict[str, Any]:
    empty: dict[str, Any] = {"content": []} if "content" in item else {"arguments": ""}
    return event("output_item.added", item=item | empty, **place)


def done(item: dict[str, Any], **place: Any) -> dict[str, Any]:
    return event("output_item.done", item=item, **place)


def text(delta: str, **place: Any) -> dict[str, Any]:
    return event("output_text.delta", delta=delta, content_index=0, **place)


def arguments(delta: Any, **place: Any) -> dict[str, Any]:
    return event("function_call_arguments.delta", delta=delta, **place)


def ended(**response: Any) -> dict[str, Any]:
    return event("completed", response={"id": "r", "status": "completed"} | response)


def accumulated(*events: dict[str, Any]) -> dict[str, Any]:
    accumulator = ResponseAccumulator()
    for each in events:
        accumulator.add(each)
    return accumulator.to_dict()


STREAMED = [added(message("Hello"), output_index=0), text("Hel", output_index=0), text("lo", output_index=0)]
TWO = [message("a", "m1"), message("b", "m2")]

OUTPUT: dict[str, tuple[list[dict[str, Any]], list[dict[str, Any]]]] = {
    "no output at the end": ([*STREAMED, ended()], [message("Hello")]),
    "null at the end": ([*STREAMED, ended(output=None)], [message("Hello")]),
    "an empty output at the end": ([*STREAMED, ended(output=[])], [message("Hello")]),
    "the output at the end": ([*STREAMED, ended(output=[message("Hello!")])], [message("Hello!")]),
    "an empty response": ([ended(output=[])], []),
    "nothing announced": ([text("Hel", item_id="m"), text("lo", item_id="m"), ended()], [message("Hello")]),
    "complete texts alone": (
        [event("output_text.done", text="Hello", item_id="m", output_index=0, content_index=0), ended()],
        [message("Hello")],
    ),
    "final items alone": ([*map(done, TWO), ended()], TWO),
    "final items alone, all index 0": ([*(done(each, output_index=0) for each in TWO), ended()], TWO),
    "all index 0": (
        [
            added(TWO[0], output_index=0),
            text("a", output_index=0),
            added(TWO[1], output_index=0),
            text("b", output_index=0),
            ended(),
        ],
        TWO,
    ),
    "all index 0, interleaved by id": (
        [
            added(TWO[0], output_index=0),
            added(TWO[1], output_index=0),
            text("a", output_index=0, item_id="m1"),
            text("b", output_index=0, item_id="m2"),
            ended(),
        ],
        TWO,
    ),
    "indexes 0, 0, 1": (
        [added(TWO[0], output_index=0), added(TWO[1], output_index=0), added(call(""), output_index=1), ended()],
        [TWO[0] | {"content": []}, TWO[1] | {"content": []}, call("")],
    ),
    "no index": (
        [added(TWO[0]), text("a", item_id="m1"), added(TWO[1]), text("b", item_id="m2"), ended()],
        TWO,
    ),
    "index as text": ([added(message("Hello"), output_index="0"), text("Hello", output_index="0")], [message("Hello")]),
    "another id in each event": (
        [added(message("Hello", "x"), output_index=0), text("Hello", output_index=0, item_id="y")],
        [message("Hello", "x")],
    ),
    "arguments": (
        [added(call(""), output_index=0), arguments("{", output_index=0), arguments("}", output_index=0)],
        [call("{}")],
    ),
    "arguments as an object": (
        [added(call(""), output_index=0), arguments({"x": 1}, output_index=0)],
        [call('{"x":1}')],
    ),
    "complete arguments alone": (
        [added(call(""), output_index=0), event("function_call_arguments.done", arguments="{}", output_index=0)],
        [call("{}")],
    ),
}


@pytest.mark.parametrize(("events", "expected"), OUTPUT.values(), ids=OUTPUT.keys())
def test_items_are_kept_apart_and_complete(events: list[dict[str, Any]], expected: list[dict[str, Any]]) -> None:
    found = accumulated(*events)["output"]

    blank = [{"type": "output_text", "annotations": []} | part for item in found for part in item.get("content", ())]
    assert [part for item in expected for part in item.get("content", ())] == blank
    assert [{**item, "content": ()} for item in expected] == [{**item, "content": ()} for item in found]


def test_a_delta_of_one_of_several_items_is_an_error() -> None:
    with pytest.raises(StructuredAnswerError, match="names none of several"):
        accumulated(*map(added, TWO), text("a"))


def test_events_stay_as_they_came() -> None:
    announced = added(message("Hello"), output_index=0)

    accumulated(announced, text("Hello", output_index=0))

    assert [] == announced["item"]["content"]


def test_a_summary_grows_part_by_part() -> None:
    deltas = [
        event("reasoning_summary_text.delta", delta=delta, item_id="r", summary_index=index)
        for index, delta in ((0, "a"), (0, "b"), (1, "c"))
    ]

    assert [
        {
            "id": "r",
            "type": "reasoning",
            "summary": [{"type": "summary_text", "text": "ab"}, {"type": "summary_text", "text": "c"}],
        }
    ] == accumulated(*deltas)["output"]


@pytest.mark.parametrize("odd", [{}, {"type": None}, event("completed"), event("output_item.added", item=None)])
def test_events_that_say_nothing_are_left_alone(odd: dict[str, Any]) -> None:
    assert {"output": []} == accumulated(odd)
