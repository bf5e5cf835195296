"""What a realtime session has reported so far.

Covers: audio, replay.
"""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.sockets.realtime.audio import bytes_per_ms, decoded_size
from openai_dual.sockets.realtime.conversation import RULES, Conversation
from openai_dual.sockets.realtime.replay import playable

USER = {"id": "u1", "type": "message", "role": "user", "content": [{"type": "input_audio", "transcript": None}]}
SPOKEN = {"id": "a1", "type": "message", "role": "assistant", "content": []}


def conversation(*events: tuple[str, dict[str, Any]]) -> Conversation:
    state = Conversation(lambda: 0.0)
    for kind, fields in events:
        state.apply({"type": kind, **fields})
    return state


def place(item: str, index: int = 0) -> dict[str, Any]:
    return {"item_id": item, "content_index": index}


def test_items_stand_where_the_server_puts_them() -> None:
    state = conversation(
        ("conversation.item.added", {"item": USER, "previous_item_id": None}),
        ("conversation.item.added", {"item": SPOKEN, "previous_item_id": "u1"}),
        ("conversation.item.added", {"item": USER | {"id": "u2"}, "previous_item_id": "u1"}),
        ("conversation.item.deleted", {"item_id": "u1"}),
        ("conversation.item.deleted", {"item_id": "unknown"}),
    )

    assert ["u2", "a1"] == [item["id"] for item in state.items]


@pytest.mark.parametrize("name", ["response.output_audio_transcript", "response.audio_transcript"])
def test_transcripts_grow_by_deltas_and_outlive_the_end_of_their_item(name: str) -> None:
    state = conversation(
        ("response.output_item.added", {"item": SPOKEN}),
        ("response.content_part.added", place("a1") | {"part": {"type": "audio", "transcript": ""}}),
        (f"{name}.delta", place("a1") | {"delta": "Good "}),
        (f"{name}.delta", place("a1") | {"delta": "day"}),
        ("conversation.item.done", {"item": SPOKEN | {"content": [{"type": "output_audio", "transcript": None}]}}),
    )

    assert [{"type": "output_audio", "transcript": "Good day"}] == state.items[0]["content"]


def test_what_the_user_said_arrives_after_the_item() -> None:
    state = conversation(
        ("conversation.item.added", {"item": USER}),
        ("conversation.item.input_audio_transcription.delta", place("u1") | {"delta": "Hel"}),
        ("conversation.item.input_audio_transcription.completed", place("u1") | {"transcript": "Hello"}),
    )

    assert "Hello" == state.items[0]["content"][0]["transcript"]


def test_arguments_of_calls_grow() -> None:
    call = {"id": "f1", "type": "function_call", "name": "f", "call_id": "c", "arguments": ""}
    state = conversation(
        ("response.output_item.added", {"item": call}),
        ("response.function_call_arguments.delta", {"item_id": "f1", "delta": '{"a"'}),
        ("response.function_call_arguments.delta", {"item_id": "f1", "delta": ":1}"}),
    )

    assert '{"a":1}' == state.items[0]["arguments"]


def test_responses_are_under_way_until_they_are_done_and_usage_adds_up() -> None:
    done = {"id": "r1", "status": "completed", "output": [SPOKEN], "usage": {"total_tokens": 3, "details": {}}}
    state = conversation(
        ("response.created", {"response": {"id": "r1"}}),
        ("response.created", {"response": {"id": "r2"}}),
        ("response.done", {"response": done}),
        ("response.done", {"response": {"id": "r0", "output": None, "usage": {"total_tokens": 4}}}),
    )

    assert (("r2",), {"total_tokens": 7}, ["a1"]) == (state.under_way, state.usage, [i["id"] for i in state.items])


@pytest.mark.parametrize(
    ("session", "ms"),
    [
        ({}, 2.0),
        ({"audio": {"output": {"format": {"type": "audio/pcm", "rate": 48000}}}}, 1.0),
        ({"audio": {"output": {"format": {"type": "audio/pcmu"}}}}, 12.0),
        ({"output_audio_format": "g711_alaw"}, 12.0),
        ({"audio": None, "output_audio_format": 7}, 2.0),
    ],
)
def test_audio_is_counted_in_milliseconds_of_its_format(session: dict[str, Any], ms: float) -> None:
    delta = b64encode(bytes(96)).decode()
    state = conversation(
        ("session.created", {"session": session}), ("response.output_audio.delta", place("a1") | {"delta": delta})
    )

    assert (ms, 0.0, ("a1", 0)) == (state.received_ms("a1"), state.received_ms("a1", 1), state.last_audio)


@given(st.binary(max_size=100))
def test_the_size_of_base64_is_known_without_decoding(data: bytes) -> None:
    assert len(data) == decoded_size(b64encode(data).decode())


def test_an_unknown_format_counts_as_pcm() -> None:
    assert bytes_per_ms(None) == bytes_per_ms({"type": "audio/new"}) == bytes_per_ms({"type": ["x"]}) == 48.0


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 200) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "type", "content"]), inner),
    max_leaves=8,
)
FIELDS = st.dictionaries(
    st.sampled_from(["item", "item_id", "session", "response", "part", "delta", "content_index", "previous_item_id",
                     "rate_limits", "transcript", "text", "arguments"]),
    JSON,
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from([*RULES, "unheard_of"]), FIELDS), max_size=12))
def test_a_malformed_event_changes_nothing_for_the_worse(events: list[tuple[str, dict[str, Any]]]) -> None:
    state = conversation(*events)

    assert len(state.items) == len({item["id"] for item in state.items})
    assert isinstance(list(state.replay(None)), list)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (USER, None),
        (
            USER | {"content": [{"type": "input_audio", "transcript": "Hi"}], "status": "completed"},
            USER | {"content": [{"type": "input_text", "text": "Hi"}]},
        ),
        (
            SPOKEN | {"content": [{"type": "output_audio", "transcript": "Day"}]},
            SPOKEN | {"content": [{"type": "output_text", "text": "Day"}]},
        ),
        (SPOKEN, None),
        ({"id": "m", "type": "mcp_call"}, None),
        (
            {"id": "f", "type": "function_call", "call_id": "c", "name": "n", "arguments": "{}", "status": "completed"},
            {"id": "f", "type": "function_call", "call_id": "c", "name": "n", "arguments": "{}"},
        ),
    ],
)
def test_an_item_is_replayed_as_it_can_be_created(item: dict[str, Any], expected: dict[str, Any] | None) -> None:
    assert expected == playable(item)


def test_replay_takes_the_newest_items_and_tells_what_it_cannot_give() -> None:
    said = [USER | {"id": f"u{n}", "content": [{"type": "input_text", "text": str(n)}]} for n in range(3)]
    state = conversation(
        ("session.updated", {"session": {"id": "s", "voice": "v", "expires_at": 1}}),
        *(("conversation.item.added", {"item": item}) for item in [*said, SPOKEN]),
    )

    assert [{"voice": "v"}, "u1", "u2"] == [event.get("session") or event["item"]["id"] for event in state.replay(2)]
    assert ("a1",) == state.unplayable()
