"""Lanes of events: order within a lane, turns between lanes, pauses of one lane.

Covers: dialogues.outputs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from openai_dual.emulator.dialogues.lanes import Lanes
from openai_dual.emulator.dialogues.outputs import Rest


def numbered(lane: str, stream: int, count: int) -> Iterator[Any]:
    return iter([{"lane": lane, "stream": stream, "number": number} for number in range(count)])


def drained(lanes: Lanes, now: float = 0.0) -> list[Any]:
    return [*iter(lambda: lanes.next(now), None)]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 4)), max_size=12))
def test_each_lane_is_in_order_and_complete(streams: list[tuple[str, int]]) -> None:
    lanes, expected = Lanes(), dict[str, list[Any]]()
    for index, (name, count) in enumerate(streams):
        lanes.start(name, numbered(name, index, count))
        expected.setdefault(name, []).extend(numbered(name, index, count))

    events = drained(lanes)

    assert {name: events for name, events in expected.items() if events} == {
        name: [event for event in events if event["lane"] == name] for name in {event["lane"] for event in events}
    }
    assert 0 == len(lanes)


def test_lanes_take_turns() -> None:
    lanes = Lanes()
    lanes.start("a", numbered("a", 0, 3))
    lanes.start("b", numbered("b", 0, 2))

    assert ["a", "b", "a", "b", "a"] == [event["lane"] for event in drained(lanes)]


def test_a_lane_that_rests_does_not_hold_up_others() -> None:
    lanes = Lanes()
    lanes.start("slow", iter([{"at": 0}, Rest(2.0), {"at": 2}]))
    lanes.start("fast", iter([{"at": 1}, {"at": 1}]))

    assert [{"at": 0}, {"at": 1}, {"at": 1}] == drained(lanes)
    assert 2.0 == lanes.wait(0.0)
    assert [{"at": 2}] == drained(lanes, 2.0)
    assert lanes.wait(2.0) is None


def test_a_stopped_lane_is_gone() -> None:
    lanes = Lanes()
    lanes.start("a", numbered("a", 0, 3))

    lanes.stop("a")

    assert [] == drained(lanes)
