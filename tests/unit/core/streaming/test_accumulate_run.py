"""The events of a run's stream, accumulated, and what each of them means."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.streaming.accumulate_run import RunAccumulator, settled

MESSAGE = {"id": "m", "object": "thread.message", "status": "in_progress", "content": [], "metadata": {"index": "kept"}}
STEP = {"id": "s", "status": "in_progress", "step_details": {"type": "tool_calls", "tool_calls": []}}


def event(name: str, data: Any) -> dict[str, Any]:
    return {"event": name, "data": data}


def grown(*content: dict[str, Any]) -> dict[str, Any]:
    return event("thread.message.delta", {"id": "m", "delta": {"content": list(content)}})


def text(index: int, value: str, **fields: Any) -> dict[str, Any]:
    return {"index": index, "type": "text", "text": {"value": value} | fields}


def called(index: int, arguments: str, **fields: Any) -> dict[str, Any]:
    call = {"index": index, "type": "function", "function": {"arguments": arguments} | fields}
    return event(
        "thread.run.step.delta", {"id": "s", "delta": {"step_details": {"type": "tool_calls", "tool_calls": [call]}}}
    )


def moments(accumulator: RunAccumulator, *events: dict[str, Any]) -> list[str]:
    return [f"{told.kind}.{told.moment}" for each in events for told in accumulator.add(each)]


def test_parts_of_a_message_merge_by_their_index() -> None:
    accumulator = RunAccumulator()
    mark = {"index": 0, "type": "file_path", "text": "[1]"}

    told = moments(
        accumulator,
        event("thread.message.created", MESSAGE),
        grown(text(0, "Hel", annotations=[])),
        grown(text(0, "lo", annotations=[mark])),
        grown({"index": 1, "type": "image_file", "image_file": {"file_id": "f"}}),
        grown(text(2, "Bye")),
    )

    assert [
        *("message.created", "message.delta", "text.created", "text.delta", "message.delta", "text.delta"),
        *("message.delta", "text.done", "message.delta", "image_file.done", "text.created", "text.delta"),
    ] == told
    assert MESSAGE | {
        "content": [
            {"type": "text", "text": {"value": "Hello", "annotations": [{"type": "file_path", "text": "[1]"}]}},
            {"type": "image_file", "image_file": {"file_id": "f"}},
            {"type": "text", "text": {"value": "Bye"}},
        ]
    } == settled(accumulator.messages["m"])
    assert [] == MESSAGE["content"]


MARK = {"index": 0, "type": "file_path", "text": "[1]"}
MORE: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (text(0, "lo"), {"value": "Hello", "annotations": []}),
    (text(0, "lo", annotations=[]), {"value": "Hello", "annotations": []}),
    (text(0, "lo", annotations=[MARK]), {"value": "Hello", "annotations": [{"type": "file_path", "text": "[1]"}]}),
    (text(0, "lo", new="x"), {"value": "Hello", "annotations": [], "new": "x"}),
    ({"index": 0, "text": {"value": None}}, {"value": "Hel", "annotations": []}),
    ({"index": 0, "text": None}, {"value": "Hel", "annotations": []}),
]


@pytest.mark.parametrize(("piece", "expected"), MORE)
def test_a_further_piece_of_a_text(piece: dict[str, Any], expected: dict[str, Any]) -> None:
    accumulator = RunAccumulator()
    accumulator.add(event("thread.message.created", MESSAGE))
    accumulator.add(grown(text(0, "Hel", annotations=[])))

    assert ["message.delta", "text.delta"] == moments(accumulator, grown(piece))
    assert [{"type": "text", "text": expected}] == settled(accumulator.messages["m"])["content"]


def test_the_last_event_brings_the_whole() -> None:
    accumulator = RunAccumulator()
    whole = MESSAGE | {"status": "completed", "content": [{"type": "text", "text": {"value": "Hello!"}}]}

    told = moments(
        accumulator,
        event("thread.message.created", MESSAGE),
        grown(text(0, "Hello")),
        event("thread.message.completed", whole),
    )

    assert ["text.done", "message.done"] == told[-2:]
    assert whole == settled(accumulator.messages["m"])


def test_calls_of_tools_are_told_one_after_the_other() -> None:
    accumulator = RunAccumulator()

    told = moments(
        accumulator,
        event("thread.run.step.created", STEP),
        called(0, "", name="a"),
        called(0, '{"x": 1}'),
        called(1, "", name="b"),
        event("thread.run.step.completed", STEP | {"status": "completed"}),
    )

    assert [
        *("run_step.created", "run_step.delta", "tool_call.created", "run_step.delta", "tool_call.delta"),
        *("run_step.delta", "tool_call.done", "tool_call.created", "tool_call.done", "run_step.done"),
    ] == told


def test_calls_that_take_turns_are_done_once_with_all_of_their_arguments() -> None:
    accumulator = RunAccumulator()
    accumulator.add(event("thread.run.step.created", STEP))
    deltas = [called(0, '{"x"', id="a"), called(1, "{", id="b"), called(0, ": 1}"), called(1, "}")]

    changes = [each for delta in deltas for each in accumulator.add(delta)]
    end = accumulator.add(event("thread.run.requires_action", {"id": "r", "status": "requires_action"}))

    assert 2 == sum((each.kind, each.moment) == ("tool_call", "created") for each in changes)
    assert "done" not in {each.moment for each in changes}
    assert ['{"x": 1}', "{}"] == [settled(each.whole)["function"]["arguments"] for each in end]
    assert {("tool_call", "done")} == {(each.kind, each.moment) for each in end}


@pytest.mark.parametrize("status", ["requires_action", "completed", "failed", "cancelled", "expired", "incomplete"])
def test_the_last_call_is_done_when_the_run_pauses_or_ends(status: str) -> None:
    accumulator = RunAccumulator()
    accumulator.add(event("thread.run.step.created", STEP))
    accumulator.add(called(0, "{}", name="a"))

    assert ["tool_call.done"] == moments(accumulator, event(f"thread.run.{status}", {"id": "r", "status": status}))
    assert [] == moments(accumulator, event(f"thread.run.{status}", {"id": "r", "status": status}))


@pytest.mark.parametrize(
    "labels",
    [
        [{"index": 0, "id": "a"}, {"index": 0}, {"index": 1, "id": "b"}],
        [{"index": "0", "id": "a"}, {"index": "0"}, {"index": "1", "id": "b"}],
        [{"id": "a"}, {}, {"id": "b"}],
        [{"id": "a"}, {"id": "a"}, {"id": "b"}],
    ],
)
def test_calls_are_told_apart_by_index_or_by_id(labels: list[dict[str, Any]]) -> None:
    accumulator = RunAccumulator()
    accumulator.add(event("thread.run.step.created", STEP))
    for label, arguments in zip(labels, ("{", "}", "{}"), strict=True):
        call = label | {"type": "function", "function": {"arguments": arguments}}
        details = {"step_details": {"type": "tool_calls", "tool_calls": [call]}}
        accumulator.add(event("thread.run.step.delta", {"id": "s", "delta": details}))

    calls = settled(accumulator.steps["s"])["step_details"]["tool_calls"]
    assert [("a", "{}"), ("b", "{}")] == [(each["id"], each["function"]["arguments"]) for each in calls]


def test_a_run_is_what_was_last_told_of_it() -> None:
    accumulator = RunAccumulator()

    for status in ("queued", "completed"):
        assert [] == accumulator.add(event(f"thread.run.{status}", {"id": "r", "status": status}))

    assert {"id": "r", "status": "completed"} == accumulator.run


ODD: list[Any] = [
    {},
    event("done", "[DONE]"),
    event("thread.message.delta", {"id": "m"}),
    event("thread.run.queued", []),
    event("thread.run.step.delta", {"id": "s", "delta": []}),
]


@pytest.mark.parametrize("odd", ODD)
def test_what_nobody_described_means_nothing(odd: dict[str, Any]) -> None:
    accumulator = RunAccumulator()

    assert ([], None) == (accumulator.add(odd), accumulator.run)


def test_parts_that_are_none_are_passed_over() -> None:
    odd: Any = ["text", None]

    assert ["message.delta"] == moments(RunAccumulator(), grown(*odd))
