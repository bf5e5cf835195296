"""Every client event is queued, written or confirmed, and after a loss it is known which."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.errors import WebSocketQueueFullError
from openai_dual.sockets.protocol.outbox import Outbox
from openai_dual.sockets.protocol.outgoing import Outgoing, as_data, wire_text
from tests.support.socket_flows import CHANNEL

APPEND = "input_audio_buffer.append"


def out(kind: str, *, at: float = 0.0, **fields: Any) -> Outgoing:
    data = as_data({"type": kind, **fields})
    return Outgoing(data, wire_text(data), at, is_audio=kind == APPEND)


def outbox(limit: int = 10_000, max_gap: float = 2.0) -> Outbox:
    return Outbox(CHANNEL, limit, max_gap)


def written(*events: Outgoing) -> Outbox:
    box = outbox()
    for event in events:
        box.add(event)
        box.take()
    return box


def names(events: Any) -> list[str]:
    return [event.type for event in events]


@pytest.mark.parametrize(
    ("confirmation", "left"),
    [
        ({"type": "session.updated"}, ["response.create", "session.update"]),
        ({"type": "response.created"}, ["session.update", "session.update"]),
        ({"type": "response.output_text.delta"}, ["session.update", "response.create", "session.update"]),
        ({"type": "error", "error": {"event_id": "b"}}, ["session.update", "session.update"]),
        ({"type": "error", "error": {"event_id": None}}, ["session.update", "response.create", "session.update"]),
        ({"type": "error", "error": "text"}, ["session.update", "response.create", "session.update"]),
        ({"type": 7}, ["session.update", "response.create", "session.update"]),
    ],
)
def test_a_server_event_confirms_the_first_event_of_its_kind(confirmation: dict[str, Any], left: list[str]) -> None:
    box = written(
        out("session.update", event_id="a"),
        out("response.create", event_id="b"),
        out("session.update", event_id="c"),
    )
    box.confirm(confirmation)

    assert left == names(box.unconfirmed)


def test_two_confirmations_of_one_event_do_not_confirm_the_next_event() -> None:
    box = written(out("conversation.item.create"), out("conversation.item.create"))
    box.confirm({"type": "conversation.item.added"})
    box.confirm({"type": "conversation.item.created"})

    assert 1 == len(box.unconfirmed)


def test_audio_is_confirmed_by_what_ends_its_buffer_and_counted_together() -> None:
    box = written(out(APPEND, audio=b"1234"), out(APPEND, audio=b"5678"), out("input_audio_buffer.commit"))
    audio = box.unconfirmed[0]

    assert (2, {"type": APPEND}) == (audio.count, audio.event)
    box.confirm({"type": "input_audio_buffer.committed"})
    assert () == box.unconfirmed


def test_lanes_are_confirmed_apart() -> None:
    box = written(out("response.create", stream_id="a"), out("response.create", stream_id="b"))
    box.confirm({"type": "response.created", "stream_id": "b"})

    assert ["a"] == [event.event["stream_id"] for event in box.unconfirmed]


def test_the_queue_is_bounded_in_bytes_and_refuses_whole_events() -> None:
    box, one = outbox(limit=100), out("response.create", event_id="x" * 30)
    box.add(one)

    with pytest.raises(WebSocketQueueFullError, match="of 100 bytes"):
        box.add(out("response.create", event_id="y" * 30))
    assert (one.size, (one,)) == (box.size, box.queued)


EVENTS = st.lists(st.sampled_from(["send", "write", "lose", "confirm"]), max_size=60)


@given(EVENTS)
def test_each_event_is_written_once_or_reported(steps: list[str]) -> None:
    """What was given is exactly what is queued, what was written once, or what was dropped."""
    box, number = outbox(), 0
    wire: list[str] = []
    reported: list[str] = []
    for step in steps:
        if step == "send":
            number += 1
            box.add(out("response.create", event_id=f"e{number}"))
        elif step == "write" and (found := box.take()) is not None:
            wire.append(str(found.event_id))
        elif step == "lose":
            loss = box.lose(0.0)
            reported += [str(each.event_id) for each in loss.dropped]
        elif step == "confirm":
            box.confirm({"type": "response.created"})
    left = [str(each.event_id) for each in box.queued]

    assert [f"e{index + 1}" for index in range(number)] == wire + reported + left
    assert sum(each.size for each in box.queued) == box.size


@pytest.mark.parametrize(
    "event",
    [
        {"type": "session.thinking.appended", "client_event_id": "mine"},
        {"type": "decision.event", "source_event_id": "mine", "event": {}},
        {"type": "error", "client_event_id": "mine", "error": {}},
        {"type": "error", "error": {"client_event_id": "mine"}},
        {"type": "error", "error": {"event_id": "mine"}},
    ],
)
def test_an_event_that_is_named_is_confirmed(event: dict[str, Any]) -> None:
    box = written(out("a", event_id="other"), out("b", event_id="mine"))
    box.confirm(event)

    assert ["a"] == names(box.unconfirmed)


def test_an_event_that_another_connection_caused_confirms_nothing() -> None:
    box = written(out("session.update", event_id="mine"))
    box.confirm({"type": "session.updated", "client_event_id": "that of an observer"})

    assert ["session.update"] == names(box.unconfirmed)
