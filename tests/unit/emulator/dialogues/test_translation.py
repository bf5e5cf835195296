"""Speech translation: settings, transcripts, audio, the orderly end."""

from __future__ import annotations

import base64

import pytest

from openai_dual.emulator.dialogues.outputs import HangUp
from tests.unit.emulator.dialogues.talking import Talk, error_of, kinds

FRAME = 200 * 48


@pytest.fixture
def talk() -> Talk:
    """A client that translates into Spanish."""
    talk = Talk("/realtime/translations?model=gpt-realtime-translate")
    assert ["session.created"] == kinds(talk.rest())
    return talk


def sound(text: str) -> str:
    return base64.b64encode(text.encode().ljust(FRAME, b"\0")).decode()


def test_what_is_heard_is_translated(talk: Talk) -> None:
    settings = {"output": {"language": "es"}, "input": {"transcription": {"model": "gpt-realtime-whisper"}}}
    updated = talk.say("session.update", session={"audio": settings})

    events = talk.say("session.input_audio_buffer.append", audio=sound("Good morning."))

    assert "es" == updated[0]["session"]["audio"]["output"]["language"]
    assert [
        ("session.input_transcript.delta", "Good morning."),
        ("session.output_transcript.delta", "[es] Good morning."),
        ("session.output_audio.delta", base64.b64encode(bytes(FRAME)).decode()),
    ] == [(event["type"], event["delta"]) for event in events]
    assert {200} == {event["elapsed_ms"] for event in events}


def test_the_input_is_transcribed_only_on_request(talk: Talk) -> None:
    events = talk.say("session.input_audio_buffer.append", audio=sound("Hello."))

    assert ["session.output_transcript.delta", "session.output_audio.delta"] == kinds(events)


def test_silence_is_not_translated(talk: Talk) -> None:
    assert [] == talk.say("session.input_audio_buffer.append", audio=sound(""))


def test_audio_that_is_not_base64_is_an_error(talk: Talk) -> None:
    events = talk.say("session.input_audio_buffer.append", audio="???", event_id="mine")

    assert ("invalid_value", "audio", "mine") == error_of(events)


def test_the_session_ends_in_order(talk: Talk) -> None:
    assert ["session.closed"] == kinds(talk.say("session.close"))
    assert HangUp(1000) == talk.end
