"""What is said over a WebSocket, as a script that both sides follow."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.testing.dialogues import Dialogue, comparable, with_silence, without_audio

AUDIO = b64encode(bytes(range(100))).decode()


def test_incoming_events_come_as_far_as_the_client_has_spoken() -> None:
    dialogue = Dialogue([{"in": {"n": 1}}, {"out": {"type": "a"}}, {"in": {"n": 2}}, {"out": "b"}, {"close": 1000}])

    assert [{"in": {"n": 1}}, None, "{'type': 'a'}"] == [dialogue.next(), dialogue.next(), str({"type": "a"})]
    assert "a" == dialogue.awaited
    assert dialogue.hear({"type": "a", "event_id": "x"})
    assert [{"in": {"n": 2}}, None] == [dialogue.next(), dialogue.next()]
    assert dialogue.hear({"type": "b", "any": 1})
    assert [{"close": 1000}, True] == [dialogue.next(), dialogue.is_over]


@pytest.mark.parametrize("event", [{"type": "a", "x": 2}, {"type": "c"}])
def test_an_event_that_is_not_in_the_script_is_not_heard(event: dict[str, Any]) -> None:
    assert not Dialogue([{"out": {"type": "a", "x": 1}}]).hear(event)


def test_audio_is_kept_as_length_and_hash_and_comes_back_as_silence() -> None:
    event = {"type": "response.output_audio.delta", "delta": AUDIO, "item_id": "i"}
    kept = without_audio(event)

    assert kept["delta"].startswith("audio:100:")
    assert {**event, "delta": b64encode(bytes(100)).decode()} == with_silence(kept)
    assert comparable({"type": "x", "audio": AUDIO, "event_id": "1"}) == comparable({"type": "x", "audio": AUDIO})
    assert {"type": "response.output_text.delta", "delta": AUDIO} == without_audio(
        {"type": "response.output_text.delta", "delta": AUDIO}
    )


@given(st.lists(st.booleans(), max_size=30))
def test_every_entry_comes_once_and_in_order(sides: list[bool]) -> None:
    entries = [{"out" if out else "in": {"type": str(n)}} for n, out in enumerate(sides)]
    dialogue, seen = Dialogue(entries), []
    for number, out in enumerate(sides):
        if out:
            assert dialogue.hear({"type": str(number)})
        while (entry := dialogue.next()) is not None:
            seen.append(entry)

    assert [entry for entry in entries if "in" in entry] == seen
    assert dialogue.is_over
