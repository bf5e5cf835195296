"""Which request the events of a socket belong to, above all those of steered responses.

Covers: steering.
"""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.sockets.responses.lanes import MOST_IN_FLIGHT, Inbox, Lanes


def created(name: str, parent: str | None = None, **more: Any) -> dict[str, Any]:
    return {"type": "response.created", "response": {"id": name, "previous_response_id": parent}, **more}


def ended(name: str, kind: str = "completed", reason: str | None = None, **more: Any) -> dict[str, Any]:
    details = {"reason": reason} if reason else None
    return {"type": f"response.{kind}", "response": {"id": name, "incomplete_details": details}, **more}


def steer(kind: str, parent: str, name: str = "s1") -> dict[str, Any]:
    return {"type": f"response.steer.{kind}", "steer": {"id": name, "previous_response_id": parent}}


def steering(parent: str, text: str = "shorter") -> dict[str, Any]:
    return {"type": "response.steer", "previous_response_id": parent, "input": text}


def said(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": text}]


def begun(lanes: Lanes, lane: str | None = None) -> Inbox:
    inbox = lanes.open(lane)
    assert lanes.may_begin(inbox)
    lanes.begin(inbox)
    return inbox


def names(inbox: Inbox) -> list[str]:
    return [f"{event['type'].removeprefix('response.')} {event['response']['id']}" for event in inbox.events]


@pytest.mark.parametrize(("kind", "reason"), [("incomplete", "steered"), ("completed", None), ("incomplete", "other")])
def test_the_successor_of_a_steered_response_belongs_to_its_request(kind: str, reason: str | None) -> None:
    lanes = Lanes()
    inbox = begun(lanes)
    lanes.steering.note(steering("r1"))
    for event in (created("r1"), steer("accepted", "r1"), ended("r1", kind, reason)):
        lanes.route(event)
    assert (False, True) == (inbox.ended, inbox.awaiting)
    for event in (created("r2", "r1"), ended("r2")):
        lanes.route(event)

    assert ["created r1", f"{kind} r1", "created r2", "completed r2"] == names(inbox)
    assert inbox.ended
    assert [said("shorter")] == list(inbox.inputs)
    assert ["response.steer.accepted"] == [event["type"] for event in lanes.unclaimed]


@pytest.mark.parametrize("outcome", ["pending", "failed"])
def test_a_steer_without_a_successor_ends_the_request(outcome: str) -> None:
    lanes = Lanes()
    inbox = begun(lanes)
    lanes.steering.note(steering("r1"))
    for event in (created("r1"), steer("accepted", "r1"), ended("r1"), steer(outcome, "r1")):
        lanes.route(event)

    assert inbox.ended
    assert 0 == lanes.in_flight
    assert (said("shorter") if outcome == "pending" else []) == lanes.steering.waiting("r1")


def test_of_two_steers_each_is_waited_for() -> None:
    lanes = Lanes()
    inbox = begun(lanes)
    for text in ("one", "two"):
        lanes.steering.note(steering("r1", text))
    for event in (created("r1"), steer("accepted", "r1", "s1"), steer("accepted", "r1", "s2"), ended("r1")):
        lanes.route(event)
    lanes.route(steer("failed", "r1", "s1"))
    assert inbox.awaiting
    lanes.route(created("r2", "r1"))

    assert [said("two")] == list(inbox.inputs)


def test_a_steer_that_is_refused_changes_nothing() -> None:
    lanes = Lanes()
    inbox = begun(lanes)
    lanes.steering.note(steering("r1"))
    refused = {"type": "response.steer.failed", "steer": {"previous_response_id": "r1", "input": "shorter"}}
    for event in (created("r1"), refused, ended("r1")):
        lanes.route(event)

    assert inbox.ended


def test_the_successor_of_a_finished_request_is_not_the_next_requests() -> None:
    lanes = Lanes()
    begun(lanes, "a")
    lanes.steering.note(steering("r1"))
    for event in (created("r1", stream_id="a"), ended("r1", stream_id="a"), steer("accepted", "r1")):
        lanes.route(event)
    after = begun(lanes, "a")
    for event in (created("s1", "r1"), ended("s1"), created("r2", "s1"), ended("r2")):
        lanes.route({**event, "stream_id": "a"})

    assert ["created r2", "completed r2"] == names(after)
    assert ["response.steer.accepted", "response.created", "response.completed"] == [
        event["type"] for event in lanes.unclaimed
    ]


def test_a_request_waits_for_its_lane_so_that_an_error_is_its_own() -> None:
    lanes = Lanes()
    first, second = begun(lanes, "a"), lanes.open("a")

    assert not lanes.may_begin(second)
    lanes.route({"type": "error", "stream_id": "a", "error": {}})
    assert (True, True) == (first.ended, lanes.may_begin(second))


def test_a_request_waits_while_as_many_are_under_way_as_the_service_takes() -> None:
    lanes = Lanes()
    running = [begun(lanes, f"lane{number}") for number in range(MOST_IN_FLIGHT)]
    waiting = lanes.open("another")

    assert not lanes.may_begin(waiting)
    lanes.route({"type": "error", "stream_id": running[3].lane, "error": {}})
    assert lanes.may_begin(waiting)


def test_a_request_that_gives_up_in_line_frees_it() -> None:
    lanes = Lanes()
    first, second, third = begun(lanes), lanes.open(None), lanes.open(None)
    lanes.leave(second)
    lanes.route(ended("r1"))

    assert first.ended
    assert lanes.may_begin(third)


def test_a_loss_ends_what_was_sent_and_not_what_waits() -> None:
    lanes = Lanes()
    sent, waiting = begun(lanes), lanes.open(None)
    lanes.fail(ConnectionError("lost"))

    assert sent.error is not None
    assert waiting.error is None
    assert lanes.may_begin(waiting)
