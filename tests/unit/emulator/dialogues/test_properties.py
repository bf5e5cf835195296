"""Properties of dialogues: whatever a client sends, every event is valid, lanes keep their order, limits hold."""

from __future__ import annotations

import base64
import json
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from openai_dual.emulator import Pacing
from tests.unit.emulator.dialogues.talking import Talk
from tests.unit.emulator.helpers import violations

SOUNDS = st.sampled_from([b"", bytes(4800), b"Hello".ljust(4800, b"\0"), b"\xff" * 9600])
IDS = st.sampled_from(["a", "b", "item_unknown"])
USER = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "The weather?"}]}
TOOL = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
DETECTION = st.sampled_from([None, {"type": "server_vad", "silence_duration_ms": 100}, {"type": "semantic_vad"}])


def events_of() -> st.SearchStrategy[dict[str, Any]]:
    """Return client events of a realtime session, right and wrong ones."""
    audio = SOUNDS.map(lambda sound: base64.b64encode(sound).decode())
    session = st.fixed_dictionaries(
        {"type": st.just("realtime")},
        optional={
            "output_modalities": st.sampled_from([["text"], ["audio"]]),
            "tools": st.sampled_from([[], [TOOL]]),
            "audio": DETECTION.map(lambda detection: {"input": {"turn_detection": detection}}),
        },
    )
    return st.one_of(
        st.fixed_dictionaries({"type": st.just("session.update"), "session": session}),
        st.fixed_dictionaries({"type": st.just("input_audio_buffer.append"), "audio": audio}),
        st.sampled_from(
            ["input_audio_buffer.commit", "input_audio_buffer.clear", "response.create", "response.cancel"]
        ).map(lambda kind: {"type": kind}),
        st.fixed_dictionaries(
            {"type": st.just("conversation.item.create"), "item": IDS.map(lambda key: {**USER, "id": key})},
            optional={"previous_item_id": IDS},
        ),
        st.fixed_dictionaries({"type": st.sampled_from(["conversation.item.delete", "x"]), "item_id": IDS}),
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(events_of(), st.integers(0, 9)), max_size=12))
def test_every_event_of_a_realtime_session_is_valid(sent: list[tuple[dict[str, Any], int]]) -> None:
    talk = Talk(pacing=Pacing(pace=1.0))
    events = talk.take(1)
    for number, (event, taken) in enumerate(sent):
        talk.session.receive(json.dumps({**event, "event_id": f"client_{number}"}))
        events += talk.take(taken)
    events += talk.rest()

    ids = [event["event_id"] for event in events]
    assert len(ids) == len({*ids})
    open_responses = set[str]()
    for event in events:
        if event["type"] == "response.created":
            assert not open_responses
            open_responses.add(event["response"]["id"])
        elif event["type"] == "response.done":
            open_responses.remove(event["response"]["id"])
    assert not open_responses


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([None, "a", "b", "c"]), st.integers(0, 6)), max_size=24))
def test_lanes_are_in_order_and_at_most_16_are_in_flight(sent: list[tuple[str | None, int]]) -> None:
    talk = Talk("/responses", pacing=Pacing(pace=1.0))
    events: list[Any] = []
    for number, (lane, taken) in enumerate(sent):
        place = {"stream_id": lane} if lane else {}
        talk.session.receive(json.dumps({"type": "response.create", "model": "m", "input": str(number), **place}))
        events += talk.take(taken)
    events += talk.rest()

    done = [event for event in events if event["type"] == "response.completed"]
    refused = [event for event in events if event["type"] == "error"]
    assert len(sent) == len(done) + len(refused)
    assert {"websocket_stream_limit_reached"} >= {event["error"]["code"] for event in refused}
    for lane in {lane for lane, _ in sent}:
        of_lane = [event for event in events if event.get("stream_id") == lane and event["type"] != "error"]
        texts = [int(text_of(event).removeprefix("You said: ")) for event in of_lane if event in done]
        assert sorted(texts) == texts
        numbers = [event["sequence_number"] for event in of_lane]
        assert all(after in (before + 1, 0) for before, after in pairwise(numbers))
    if len(sent) <= 16:
        assert [] == refused


def test_an_independent_validator_agrees() -> None:
    talk = Talk("/realtime?model=m")
    talk.rest()
    talk.say("conversation.item.create", item=USER)
    talk.say("session.update", session={"type": "realtime", "tools": [TOOL]})
    events = [*talk.say("response.create"), *talk.say("response.cancel")]

    assert [] == [found for event in events for found in violations({"$ref": "RealtimeServerEvent"}, event)]


def text_of(event: Any) -> str:
    return str(event["response"]["output"][0]["content"][0]["text"])
