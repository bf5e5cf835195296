"""Faults of sockets: what happens after a number of events, and to each event.

Covers: disturbance, behaviour.socket_effects.
"""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.emulator import Fault, Pacing
from openai_dual.emulator.behaviour.delivery import Break
from openai_dual.emulator.dialogues.outputs import HangUp
from openai_dual.emulator.dialogues.session import Mute, Partial, Send, Wait
from openai_dual.errors import ConfigurationError
from tests.unit.emulator.dialogues.talking import Talk, kinds

CLEAR = "input_audio_buffer.clear"


def faulty(fault: str, target: str = "/realtime?model=m", **settings: Any) -> Talk:
    return Talk(target, headers={"x-emulator-fault": fault}, **settings)


def respond(talk: Talk) -> list[Any]:
    return talk.say("response.create", response={"output_modalities": ["text"]})


@pytest.mark.parametrize(
    ("fault", "end"),
    [
        ("ws-close=1011; after=3", HangUp(1011)),
        ("ws-close=4000; after=3", HangUp(4000)),
        ("ws-close=1005; after=3", HangUp(None)),
        ("ws-close=1006; after=3", Break()),
        ("cut; after=3", Break()),
        ("reset; after=3", Break(reset=True)),
    ],
)
def test_the_connection_ends_after_a_number_of_events(fault: str, end: object) -> None:
    talk = faulty(fault)

    events = [*talk.rest(), *respond(talk)]

    assert 3 == len(events)
    assert end == talk.end


def test_it_ends_before_the_first_event_by_default() -> None:
    talk = faulty("ws-close=1013")

    assert [] == talk.rest()
    assert HangUp(1013) == talk.end


def test_an_event_is_sent_in_part() -> None:
    talk = faulty("cut; after=1; at=10")
    talk.take(1)
    talk.session.receive('{"type": "input_audio_buffer.clear"}')

    step = talk.session.next(0.0)

    assert isinstance(step, Partial)
    assert (10, False) == (step.at, step.reset)


@pytest.mark.parametrize(
    ("target", "code"),
    [("/realtime?model=m", "session_expired"), ("/responses", "websocket_connection_limit_reached")],
)
def test_a_session_expires_early(target: str, code: str) -> None:
    talk = faulty("ws-expire; after=0", target)

    assert [code] == [event["error"]["code"] for event in talk.rest()]
    assert HangUp(1001, code) == talk.end


def test_an_error_answers_one_event_of_the_client() -> None:
    talk = faulty("ws-error=previous_response_not_found", "/responses")

    (refused,) = talk.say("response.create", model="m", input="x", stream_id="a")
    done = talk.say("response.create", model="m", input="x", stream_id="a")

    assert ("previous_response_not_found", 400, "a") == (
        refused["error"]["code"],
        refused["status"],
        refused["stream_id"],
    )
    assert "response.completed" == done[-1]["type"]


def test_an_error_names_the_event_that_it_answers() -> None:
    talk = faulty("ws-error=server_error; after=1")
    talk.rest()

    (error,) = talk.say(CLEAR, event_id="mine")

    assert ("server_error", "mine") == (error["error"]["code"], error["error"]["event_id"])


def test_the_limit_of_connections_is_reached() -> None:
    talk = faulty("limit", "/responses")

    (error,) = talk.say("response.create", model="m", input="x")

    assert "websocket_connection_limit_reached" == error["error"]["code"]
    assert isinstance(talk.end, HangUp)


def test_an_error_event_ends_the_socket() -> None:
    talk = faulty("error-event=2; code=overloaded")

    events = [*talk.rest(), *respond(talk)]

    assert ["session.created", "response.created", "error"] == kinds(events)
    assert "overloaded" == events[-1]["error"]["code"]
    assert HangUp(1011, "server_error") == talk.end


def test_a_held_response_waits_for_the_client() -> None:
    talk = faulty("ws-hold; after=4")
    talk.rest()

    held = respond(talk)
    events = talk.say("response.cancel")

    assert 3 == len(held)
    assert "cancelled" == events[-1]["response"]["status"]
    assert "response.done" == events[-1]["type"]


def test_a_stall_is_a_pause() -> None:
    talk = faulty("stall=5; after=1")
    talk.take(1)
    before = talk.now

    events = talk.say(CLEAR)

    assert ["input_audio_buffer.cleared"] == kinds(events)
    assert 5 <= talk.now - before


def test_pings_are_not_answered() -> None:
    session = faulty("ws-mute").session

    assert Mute() == session.next(0.0)
    assert isinstance(session.next(0.0), Send)


def test_events_are_changed() -> None:
    twice, less, more = faulty("duplicate"), faulty("omit-field=event_id"), faulty('set-field=session.id="mine"')

    assert ["session.created"] * 2 == kinds(twice.rest())
    step = less.session.next(0.0)
    assert isinstance(step, Send)
    assert "event_id" not in step.text
    assert "mine" == more.rest()[0]["session"]["id"]


def test_an_event_is_truncated() -> None:
    talk = faulty("malformed; after=1")
    talk.rest()
    talk.session.receive('{"type": "input_audio_buffer.clear"}')

    step = talk.session.next(0.0)

    assert isinstance(step, Send)
    assert step.text.endswith(',"')


def test_the_pace_is_that_of_responses() -> None:
    talk = faulty("pace=2", pacing=Pacing(pace=1))
    talk.rest()
    talk.session.receive('{"type": "input_audio_buffer.clear"}')
    assert isinstance(talk.session.next(talk.now), Send)
    assert Wait(None) == talk.session.next(talk.now)

    events = respond(talk)

    assert 2 * (len(events) - 1) <= talk.now < 2 * (len(events) + 1)


def test_a_rule_about_sockets_ignores_other_requests(fresh: Any) -> None:
    with pytest.raises(ConfigurationError):
        Fault.parse("ws-close=17")
    refused = fresh.get("/models", headers={"x-emulator-fault": "ws-mute"})
    assert 400 == refused.status_code
