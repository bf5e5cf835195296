"""Live sessions: start, speech, delegation, decisions, observers, forks, the end.

Covers: hub, delegation, session.
"""

from __future__ import annotations

import base64
from typing import Any

import pytest

from openai_dual.emulator import Application, Pacing, Request
from openai_dual.emulator.dialogues.outputs import HangUp
from tests.unit.emulator.dialogues.talking import HEADERS, Talk, kinds

TARGET = "/live/sessions"
SILENCE = base64.b64encode(bytes(9600)).decode()
QUESTION = {"type": "predicate", "name": "polite", "instructions": "Is this polite?"}
DECISIONS = {"type": "decisions", "decisions": {"model": "gpt-live-1", "questions": [QUESTION]}}
RESPONSES = {"type": "responses", "responses": {"model": "gpt-4o"}}


def sound(text: str) -> str:
    return base64.b64encode(text.encode().ljust(9600, b"\0")).decode()


def started(application: Application | None = None, target: str = TARGET, **session: Any) -> Talk:
    """Return a client whose session has started."""
    talk = Talk(target, application=application)
    given = session if target.endswith("fork") else {"model": "gpt-live-1", **session}
    (event,) = talk.say("session.start", session=given, event_id="start")
    assert ("session.started", "start") == (event["type"], event["client_event_id"])
    talk.key = event["session"]["id"]  # type: ignore[attr-defined]  # the id of the session
    return talk


def key_of(talk: Talk) -> str:
    return str(talk.key)  # type: ignore[attr-defined]  # the id of the session


def say(talk: Talk, text: str) -> list[Any]:
    """Say *text*, then nothing."""
    heard = talk.say("session.input_audio.append", audio=sound(text))
    return heard + talk.say("session.input_audio.append", audio=SILENCE)


def code_of(events: list[Any]) -> tuple[str, str | None]:
    (event,) = events
    assert "error" == event["type"]
    return event["error"]["code"], event["client_event_id"]


def test_the_first_event_starts_the_session() -> None:
    early = Talk(TARGET).say("session.close", event_id="x")
    again = started().say("session.start", session={"model": "gpt-live-1"}, event_id="y")

    assert ("session_not_started", "x") == code_of(early)
    assert ("session_already_started", "y") == code_of(again)


def test_the_assistant_answers_when_the_user_is_silent() -> None:
    events = say(started(), "Good morning")

    spoken = "".join(one["delta"] for one in events if one["type"] == "session.output_transcript.delta")
    sounds = [one for one in events if one["type"] == "session.output_audio.delta"]
    assert "session.input_transcript.delta" == events[0]["type"]
    assert "You said: Good morning" == spoken
    assert 4 * 200 * 48 == sum(len(base64.b64decode(one["delta"])) for one in sounds)
    assert "session.usage.updated" == events[-1]["type"]


def test_speech_of_the_user_interrupts_the_assistant() -> None:
    talk = Talk(TARGET, pacing=Pacing(pace=1.0))
    talk.say("session.start", session={"model": "gpt-live-1"})
    talk.say("session.input_audio.append", audio=sound("Tell me all"))
    talk.session.receive(f'{{"type": "session.input_audio.append", "audio": "{SILENCE}"}}')
    talk.take(2)

    assert ["session.input_transcript.delta"] == kinds(talk.say("session.input_audio.append", audio=sound("Stop")))


def test_a_muted_user_is_not_heard() -> None:
    talk = started()

    muted = talk.say("session.input_audio.mute")

    assert ["session.input_audio.muted"] == kinds(muted)
    assert [] == say(talk, "Hello")
    assert ["session.input_audio.unmuted"] == kinds(talk.say("session.input_audio.unmute"))
    assert [] != say(talk, "Hello")


@pytest.mark.parametrize("kind", ["instructions", "thinking", "commentary"])
def test_content_is_appended(kind: str) -> None:
    events = started().say(f"session.{kind}.append", content="Two words", delegation_id=None, event_id="mine")

    assert (f"session.{kind}.appended", "mine", 400) == (
        events[0]["type"],
        events[0]["client_event_id"],
        events[0]["end_ms"] - events[0]["start_ms"],
    )
    assert ("session.output_transcript.delta" in kinds(events)) == (kind == "commentary")


def test_content_for_an_unknown_delegation_is_refused() -> None:
    events = started().say("session.thinking.append", content="Hm", delegation_id="no", event_id="mine")

    assert ("delegation_not_found", "mine") == code_of(events)


def test_a_turn_is_delegated_to_the_client() -> None:
    talk = started(delegation={"type": "client"})

    events = say(talk, "What is the weather?")

    assert ["session.input_transcript.delta", "session.delegation.created"] == kinds(events)
    key = events[1]["delegation"]["id"]
    answer = talk.say("session.commentary.append", content="Rain.", delegation_id=key)
    assert "Rain." == "".join(one["delta"] for one in answer if one["type"] == "session.output_transcript.delta")


def test_a_turn_is_delegated_to_responses() -> None:
    events = say(started(delegation=RESPONSES), "Hello")

    inner = [one["event"]["type"] for one in events if one["type"] == "response.event"]
    assert ("response.created", "response.completed") == (inner[0], inner[-1])
    assert "session.output_transcript.delta" in kinds(events)


def test_a_response_is_created_from_items() -> None:
    talk = started(delegation=RESPONSES)
    item = {"type": "message", "role": "user", "content": "Sum up."}

    assert [] == talk.say("response.item.create", item=item)
    events = talk.say("response.create", event_id="mine")

    done = next(one["event"] for one in events if one.get("event", {}).get("type") == "response.completed")
    assert "You said: Sum up." == done["response"]["output"][0]["content"][0]["text"]
    assert "mine" == events[0]["client_event_id"]


def test_what_is_not_configured_is_refused() -> None:
    assert ("delegation_not_configured", "a") == code_of(started().say("response.create", event_id="a"))
    assert ("delegation_not_configured", "b") == code_of(started().say("decision.create", event_id="b"))


def test_a_decision_is_made_once_for_an_event() -> None:
    talk = started(delegation=DECISIONS)
    message = {"type": "message", "role": "user", "content": "Please."}
    (created,) = talk.say("decision.item.create", item=message)

    (event,) = talk.say("decision.create", event_id="one")

    assert ("decision.event", "one") == (event["type"], event["source_event_id"])
    assert "polite" == event["event"]["decision"]["answers"][0]["name"]
    assert ("duplicate_event_id", "one") == code_of(talk.say("decision.create", event_id="one"))
    deleted = talk.say("decision.item.delete", item_id=created["item"]["id"])
    assert ["decision.item.deleted"] == kinds(deleted)


def test_transcripts_trigger_decisions() -> None:
    trigger = {
        "type": "decisions",
        "event_type": "session.input_transcript.delta",
        "decisions": {"questions": [QUESTION]},
    }
    events = started(triggers=[trigger]).say("session.input_audio.append", audio=sound("Hello"))

    assert ["session.input_transcript.delta", "decision.event"] == kinds(events)
    assert events[0]["event_id"] == events[1]["source_event_id"]


def test_a_fixture_is_played() -> None:
    events = started().say("session.output_audio.fixture.play", audio=SILENCE)

    assert [
        "session.output_audio.fixture.playing",
        "session.output_audio.delta",
        "session.output_audio.fixture.played",
    ] == kinds(events)


def test_observers_see_the_events_and_steer() -> None:
    primary = started()
    observer = Talk(f"{TARGET}/{key_of(primary)}/attach", application=primary.application)

    own = say(primary, "Hello")
    tone = observer.say("transport.dtmf.send", event="5", event_id="tone")
    muted = observer.say("session.input_audio.mute")

    assert kinds(own) == kinds(tone)[:-1]
    assert ("transport.dtmf.sent", "5", "tone") == (tone[-1]["type"], tone[-1]["event"], tone[-1]["client_event_id"])
    assert ["session.input_audio.muted"] == kinds(muted)
    assert ["transport.dtmf.sent", "session.input_audio.muted"] == kinds(primary.rest())


def test_a_fork_continues_with_the_settings_of_its_parent() -> None:
    parent = started(instructions="Be brief.")

    fork = started(parent.application, f"{TARGET}/{key_of(parent)}/fork", store=True)

    assert key_of(fork) != key_of(parent)
    (updated,) = fork.say("session.update", session={"delegation": {"type": "client"}})
    assert "Be brief." == updated["session"]["instructions"]
    assert "client" == updated["session"]["delegation"]["type"]


def test_the_session_ends_in_order_for_all() -> None:
    primary = started()
    observer = Talk(f"{TARGET}/{key_of(primary)}/attach", application=primary.application)

    (closed,) = primary.say("session.close", event_id="bye")

    assert ("session.closed", "close_requested", "bye") == (
        closed["type"],
        closed["reason"],
        closed["client_event_id"],
    )
    assert HangUp(1000) == primary.end
    assert ["session.closed"] == kinds(observer.rest())
    assert HangUp(1000) == observer.end


def test_an_hour_and_a_hangup_end_the_session() -> None:
    late, gone = started(), started()
    late.session.pass_time(3600)
    path = f"/v1{TARGET}/{key_of(gone)}/hangup"
    gone.application.respond(Request.to(path, "POST", HEADERS.items()))

    assert ["expired"] == [event["reason"] for event in late.rest()]
    assert ["remote_hangup"] == [event["reason"] for event in gone.rest()]


def test_observers_learn_that_the_primary_is_lost() -> None:
    primary = started()
    observer = Talk(f"{TARGET}/{key_of(primary)}/attach", application=primary.application)

    primary.session.close()

    assert ["connection_lost"] == [event["reason"] for event in observer.rest()]


@pytest.mark.parametrize("place", ["attach", "fork"])
def test_an_unknown_session_is_refused_before_the_upgrade(place: str) -> None:
    application = Application()

    opened: Any = application.upgrade(Request.to(f"/v1{TARGET}/live_unknown/{place}", "GET", HEADERS.items()))

    assert 404 == opened.reply.status
