"""Realtime sessions: text, audio, tools, turns, interruption, errors.

Covers: settings, turns, items, transcription, input_buffer, dialogues.audio, dialogues.dialogue, dialogues.opening,
dialogues.table, sockets, schema.channels.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.emulator.dialogues.talking import Talk, error_of, kinds


def user(text: str, **fields: Any) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}], **fields}


def as_text(talk: Talk) -> None:
    talk.say("session.update", session={"type": "realtime", "output_modalities": ["text"]})


@pytest.fixture
def talk() -> Talk:
    """A client that has received the first event."""
    talk = Talk()
    assert ["session.created"] == kinds(talk.rest())
    return talk


def test_a_text_is_answered_by_the_events_of_a_message(talk: Talk) -> None:
    as_text(talk)
    added = talk.say("conversation.item.create", item=user("Hello"))

    events = talk.say("response.create")

    assert ["conversation.item.added", "conversation.item.done"] == kinds(added)
    assert [
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
        *["response.output_text.delta"] * 3,
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "conversation.item.done",
        "response.done",
    ] == kinds(events)
    response = events[-1]["response"]
    assert "completed" == response["status"]
    assert [{"type": "output_text", "text": "You said: Hello"}] == response["output"][0]["content"]


def test_an_unknown_event_is_an_error_with_its_id(talk: Talk) -> None:
    assert ("invalid_value", "type", "mine") == error_of(talk.say("nonsense", event_id="mine"))
