"""The beta of realtime sessions: names of events, settings, responses."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from tests.unit.emulator.dialogues.talking import Talk, kinds

SPEECH = base64.b64encode(b"Hello".ljust(9600, b"\0")).decode()


@pytest.fixture
def talk() -> Talk:
    """A client of the beta that has received the first events."""
    talk = Talk("/realtime?model=gpt-4o-realtime-preview", headers={"openai-beta": "realtime=v1"})
    assert "beta.realtime.connect" == talk.log.operation
    assert ["session.created", "conversation.created"] == kinds(talk.rest())
    return talk


def update(talk: Talk, **session: Any) -> Any:
    (event,) = talk.say("session.update", session=session)
    assert "session.updated" == event["type"]
    return event["session"]


def test_settings_are_flat(talk: Talk) -> None:
    session = update(
        talk,
        modalities=["text"],
        voice="echo",
        input_audio_format="g711_ulaw",
        max_response_output_tokens=50,
        turn_detection=None,
    )

    assert {
        "modalities": ["text"],
        "voice": "echo",
        "input_audio_format": "g711_ulaw",
        "output_audio_format": "pcm16",
        "max_response_output_tokens": 50,
        "turn_detection": None,
        "tool_choice": "auto",
    }.items() <= session.items()


def test_a_text_is_answered_with_the_older_events(talk: Talk) -> None:
    update(talk, modalities=["text"])
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}

    created = talk.say("conversation.item.create", item=item)
    events = talk.say("response.create")

    assert ["conversation.item.created"] == kinds(created)
    assert [
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "conversation.item.created",
        "response.content_part.added",
        *["response.text.delta"] * 3,
        "response.text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.done",
    ] == kinds(events)
    assert ["text"] == events[-1]["response"]["modalities"]


def test_audio_is_answered_with_audio(talk: Talk) -> None:
    update(talk, turn_detection=None, input_audio_transcription={"model": "whisper-1"})
    talk.say("input_audio_buffer.append", audio=SPEECH)
    heard = talk.say("input_audio_buffer.commit")

    events = talk.say("response.create", response={"modalities": ["audio", "text"], "max_output_tokens": 2})

    assert ["input_audio_buffer.committed", "conversation.item.created"] == kinds(heard)[:2]
    assert "Hello" == heard[-1]["transcript"]
    assert {"response.audio.delta", "response.audio_transcript.done"} <= {*kinds(events)}
    response = events[-1]["response"]
    assert ("incomplete", "pcm16", ["text", "audio"]) == (
        response["status"],
        response["output_audio_format"],
        response["modalities"],
    )


def test_a_transcription_session_is_updated(talk: Talk) -> None:
    given = {"input_audio_format": "g711_alaw", "input_audio_transcription": {"model": "whisper-1"}}

    (event,) = talk.say("transcription_session.update", session=given)

    assert "transcription_session.updated" == event["type"]
    assert given.items() <= event["session"].items()


def test_without_the_header_the_session_is_that_of_today() -> None:
    assert ["session.created"] == kinds(Talk().rest())
