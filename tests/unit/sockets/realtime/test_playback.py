"""What was heard of the assistant's audio, and what is cut when the user speaks over it.

Covers: interruption.
"""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest

from openai_dual.sockets.realtime.conversation import Conversation
from openai_dual.sockets.realtime.interruption import interruption
from openai_dual.sockets.realtime.playback import Playback, Position


def audio(ms: int, item: str = "a1") -> dict[str, Any]:
    delta = b64encode(bytes(48 * ms)).decode()
    return {"type": "response.output_audio.delta", "item_id": item, "content_index": 0, "delta": delta}


def test_playing_moves_through_the_parts_and_never_beyond_what_came() -> None:
    playback = Playback()
    assert playback.position is None
    for event in (audio(100), audio(50), audio(30, "a2"), {"type": "response.done"}, None):
        playback.add(event)

    seen: list[Position | None] = []
    for ms in (120, 40, 500):
        playback.played(ms)
        seen.append(playback.position)
    assert [Position("a1", 0, 120), Position("a2", 0, 10), Position("a2", 0, 30)] == seen
    playback.clear()
    assert playback.position is None


def talking(*, under_way: bool = True, ms: int = 1000, elapsed: float = 0.0) -> Conversation:
    now = [0.0]
    state = Conversation(lambda: now[0])
    if under_way:
        state.apply({"type": "response.created", "response": {"id": "r1"}})
    state.apply(audio(ms))
    now[0] = elapsed
    return state


CANCEL = {"type": "response.cancel", "response_id": "r1"}


def cut(ms: int) -> dict[str, Any]:
    return {"type": "conversation.item.truncate", "item_id": "a1", "content_index": 0, "audio_end_ms": ms}


@pytest.mark.parametrize(
    ("state", "played", "expected"),
    [
        (talking(), 300, [CANCEL, cut(300)]),
        (talking(), 5000, [CANCEL, cut(1000)]),
        (talking(), 0, [CANCEL]),
        (talking(elapsed=0.4), None, [CANCEL, cut(400)]),
        (talking(elapsed=9.0), None, [CANCEL, cut(1000)]),
        (talking(under_way=False), 300, [cut(300)]),
        (talking(under_way=False), 1000, []),
        (Conversation(lambda: 0.0), 300, []),
    ],
)
def test_an_interruption_cuts_what_was_not_heard(
    state: Conversation, played: float | None, expected: list[dict[str, Any]]
) -> None:
    assert expected == interruption(state, played, None)


def test_a_playback_knows_the_item_that_plays() -> None:
    state, playback = talking(), Playback()
    playback.add(audio(1000))
    playback.played(250)

    assert [CANCEL, cut(250)] == interruption(state, None, playback)
    assert [CANCEL, cut(100)] == interruption(state, 100, playback), "a position that is given counts"
