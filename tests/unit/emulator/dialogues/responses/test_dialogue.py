"""Responses over a socket: events, lanes, chains, limits, steering.

Covers: flight, memory.
"""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.emulator import Answer, Pacing
from tests.unit.emulator.dialogues.talking import Talk, kinds

TARGET = "/responses"
TOOL = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}, "strict": True}


def create(talk: Talk, text: str = "Hello", **fields: Any) -> list[Any]:
    return talk.say("response.create", model="gpt-4o", input=text, **fields)


def error_of(events: list[Any]) -> tuple[int, str | None, str | None]:
    """Return status and code of the only event, an error, and its lane."""
    (event,) = events
    assert "error" == event["type"]
    return event["status"], event["error"]["code"], event.get("stream_id")


def test_the_events_are_those_of_a_stream() -> None:
    events = create(Talk(TARGET))

    assert [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        *["response.output_text.delta"] * 3,
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ] == kinds(events)
    assert [*range(len(events))] == [event["sequence_number"] for event in events]
    assert not any("stream_id" in event for event in events)


def test_a_chain_lives_in_the_memory_of_the_connection() -> None:
    talk = Talk(TARGET)
    first = create(talk, store=False)[-1]["response"]

    follow = create(talk, "More", store=False, previous_response_id=first["id"])[-1]["response"]
    elsewhere = create(Talk(TARGET, application=talk.application), store=False, previous_response_id=first["id"])

    assert first["id"] == follow["previous_response_id"]
    assert follow["usage"]["input_tokens"] > first["usage"]["input_tokens"]
    assert (400, "previous_response_not_found", None) == error_of(elsewhere)


def test_a_stored_response_is_known_on_other_connections() -> None:
    talk = Talk(TARGET)
    first = create(talk)[-1]["response"]

    other = create(Talk(TARGET, application=talk.application), previous_response_id=first["id"])

    assert "response.completed" == other[-1]["type"]


def test_a_refused_continuation_is_forgotten() -> None:
    talk = Talk(TARGET, script=[Answer(error="No.", message="Fail", status=500, code="server_error")])
    first = create(talk, store=False)[-1]["response"]

    refused = create(talk, "Fail", store=False, previous_response_id=first["id"], stream_id="a")

    assert (500, "server_error", "a") == error_of(refused)
    again = create(talk, store=False, previous_response_id=first["id"])
    assert (400, "previous_response_not_found", None) == error_of(again)


def test_a_warm_up_has_an_id_and_no_output() -> None:
    talk = Talk(TARGET)

    events = create(talk, generate=False, store=False)

    assert ["response.created", "response.in_progress", "response.completed"] == kinds(events)
    assert [] == events[-1]["response"]["output"]
    follow = create(talk, store=False, previous_response_id=events[-1]["response"]["id"])
    assert "response.completed" == follow[-1]["type"]


def test_lanes_interleave_and_keep_their_order() -> None:
    talk = Talk(TARGET)
    for lane, text in (("a", "one"), ("b", "two"), ("a", "three")):
        talk.session.receive(f'{{"type":"response.create","model":"m","input":"{text}","stream_id":"{lane}"}}')

    events = talk.rest()

    lanes = [event["stream_id"] for event in events]
    assert ["a", "b", "a", "b"] == lanes[:4]
    ended = [(one["stream_id"], one["response"]["output"][0]["content"][0]["text"]) for one in events if ends(one)]
    assert [("a", "You said: one"), ("b", "You said: two"), ("a", "You said: three")] == ended
    started = [index for index, one in enumerate(events) if one["type"] == "response.created"]
    assert started[2] > next(index for index, one in enumerate(events) if ends(one) and one["stream_id"] == "a")


def ends(event: Any) -> bool:
    return bool(event["type"] == "response.completed")


def test_at_most_16_responses_are_in_progress() -> None:
    talk = Talk(TARGET, pacing=Pacing(pace=1.0))
    for number in range(16):
        talk.session.receive(f'{{"type":"response.create","model":"m","input":"x","stream_id":"{number}"}}')

    talk.session.receive('{"type":"response.create","model":"m","input":"x","stream_id":"one-more"}')

    assert (429, "websocket_stream_limit_reached", "one-more") == error_of(talk.take(1))
    assert 16 == sum(ends(event) for event in talk.rest())
    assert ends(create(talk)[-1])


def test_at_most_32_lanes_have_names() -> None:
    talk = Talk(TARGET)
    for number in range(32):
        create(talk, stream_id=f"lane-{number}")

    assert (429, "websocket_stream_limit_reached", "new") == error_of(create(talk, stream_id="new"))
    assert ends(create(talk, stream_id="lane-7")[-1])
    assert ends(create(talk)[-1])


@pytest.mark.parametrize("lane", ["", "with blanks", "x" * 257])
def test_a_name_of_a_lane_is_checked(lane: str) -> None:
    status, code, _ = error_of(create(Talk(TARGET), stream_id=lane))

    assert (400, "invalid_stream_id") == (status, code)


def test_an_invalid_event_is_an_error() -> None:
    (event,) = Talk(TARGET).say("response.create", model="m", input="x", temperature=9, stream_id="a")

    assert ("decimal_above_max_value", "temperature", "a") == (
        event["error"]["code"],
        event["error"]["param"],
        event["stream_id"],
    )


def test_an_hour_ends_the_connection() -> None:
    talk = Talk(TARGET)

    talk.session.pass_time(3600)

    assert (400, "websocket_connection_limit_reached", None) == error_of(talk.rest())
    assert talk.end is not None


def steer(talk: Talk, key: str, given: Any = "Stop that.") -> list[Any]:
    return talk.say("response.steer", previous_response_id=key, input=given)


def test_a_steer_ends_the_response_and_starts_its_successor() -> None:
    talk = Talk(TARGET, pacing=Pacing(pace=1.0))
    talk.session.receive('{"type":"response.create","model":"m","input":"Tell me more","stream_id":"a","store":false}')
    key = talk.take(5)[0]["response"]["id"]

    events = steer(talk, key)

    first = events[0]
    assert ("response.steer.accepted", "a", 5) == (first["type"], first["stream_id"], first["sequence_number"])
    assert key == first["steer"]["previous_response_id"]
    assert ["response.incomplete", "response.created"] == kinds(events)[1:3]
    assert {"reason": "steered"} == events[1]["response"]["incomplete_details"]
    assert key == events[2]["response"]["previous_response_id"]
    assert "You said: Stop that." == events[-1]["response"]["output"][0]["content"][0]["text"]


def test_a_steer_of_a_call_waits_for_its_output() -> None:
    talk = Talk(TARGET)
    response = create(talk, "The weather?", tools=[TOOL], store=False)[-1]["response"]
    call = response["output"][0]

    events = steer(talk, response["id"], "In Oslo.")

    assert ["response.steer.accepted", "response.steer.pending"] == kinds(events)
    stub = {"type": "function_call_output", "call_id": call["call_id"], "name": "get_weather"}
    assert [stub] == events[1]["required_input"]
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "rain"}
    done = talk.say("response.create", model="m", input=[output], previous_response_id=response["id"], store=False)
    assert "You said: In Oslo." == done[-1]["response"]["output"][0]["content"][0]["text"]


@pytest.mark.parametrize("known", [True, False])
def test_a_steer_of_a_response_that_is_not_active_fails(known: bool) -> None:
    talk = Talk(TARGET)
    key = create(talk)[-1]["response"]["id"] if known else "resp_unknown"

    (event,) = steer(talk, key)

    assert "response.steer.failed" == event["type"]
    assert ("response_already_completed" if known else "response_not_found") == event["error"]["code"]


def test_input_is_injected_into_an_active_response_in_beta() -> None:
    talk = Talk(TARGET, headers={"openai-beta": "responses_multi_agent=v1"}, pacing=Pacing(pace=1.0))
    talk.session.receive('{"type":"response.create","model":"m","input":"Hello","store":false}')
    key = talk.take(1)[0]["response"]["id"]
    item = {"type": "message", "role": "user", "content": "And this."}

    events = talk.say("response.inject", response_id=key, input=[item])
    (late,) = talk.say("response.inject", response_id=key, input=[item])

    assert "response.inject.created" == events[0]["type"]
    assert ("response.inject.failed", "response_already_completed") == (late["type"], late["error"]["code"])
