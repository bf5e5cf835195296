"""Whatever a server sends is an event, or an error of this package; nothing else fails over it.

Covers: sockets.protocol.shapes, sockets.protocol.messages.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import pytest

from openai_dual._generated.channels import realtime
from openai_dual.errors import InvalidParameterError, MalformedJSONError
from openai_dual.helpers.sockets.realtime_connections import calls_of
from openai_dual.sockets.protocol.messages import check_close, parsed
from openai_dual.sockets.protocol.settings import SocketSettings
from openai_dual.sockets.realtime.conversation import RULES
from openai_dual.sockets.realtime.interruption import interruption
from openai_dual.sockets.realtime.playback import Playback
from openai_dual.sockets.responses.lanes import ENDS, Chain, Lanes, error_body, error_code, error_status, frame
from tests.support.socket_flows import Line, told

ODD: Final[list[Any]] = [None, 3, "x", True, [1], {"type": [1], "id": [1]}, [{}]]
PARTS: Final[dict[str, Any]] = {
    "item_id": "i", "response_id": "r", "content_index": 0, "delta": "AAAA", "transcript": "t", "text": "x",
    "arguments": "{}", "previous_item_id": None, "audio_end_ms": 5, "rate_limits": [{"name": "a"}],
    "error": {"code": "c", "event_id": "z"}, "part": {"type": "audio", "transcript": "t"}, "stream_id": "a",
    "session": {"id": "s", "expires_at": 5, "audio": {"output": {"format": {"type": "audio/pcm", "rate": 24000}}}},
    "item": {"id": "i", "type": "message", "role": "user", "content": [{"type": "input_text", "text": "t"}]},
    "response": {"id": "r", "status": "completed", "usage": {"total_tokens": 3}, "output": [{"type": "function_call"}]},
}  # fmt: skip


def paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    each = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in each:
        yield (*path, key)
        yield from paths(inner, (*path, key))


def odd(event: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield *event* with each of its parts replaced by each odd value."""
    for *steps, last in paths(event):
        for value in ODD:
            changed = json.loads(json.dumps(event))
            holder = changed
            for step in steps:
                holder = holder[step]
            holder[last] = value
            yield changed


@pytest.mark.parametrize("kind", [*sorted(RULES), "error"])
def test_an_odd_event_of_a_conversation_fails_nothing(kind: str) -> None:
    events = [event for event in odd({"type": kind, **PARTS}) if event["type"] == kind]
    events += [{**PARTS, "type": value} for value in ODD]
    line = Line(SocketSettings("replay"), [*map(json.dumps, events), told("end")]).open()
    playback = Playback()
    while (item := line.next()).data.get("type") != "end":  # some are echoes of what is replayed, and skipped
        realtime.CHANNEL.decode(item.data)
        calls_of(item)
        playback.add(item.data)
        interruption(line.memory, None, playback)
        list(line.memory.replay(None))
        line.memory.unplayable()


@pytest.mark.parametrize(
    "kind", [*sorted(ENDS), "response.created", "response.steer.accepted", "response.steer.pending"]
)
def test_an_odd_event_of_a_response_fails_nothing(kind: str) -> None:
    for event in odd({"type": kind, "required_input": [{"id": "1"}], "previous_response_id": "r", **PARTS}):
        lanes = Lanes()
        inbox = lanes.open("a")
        lanes.begin(inbox, 0)
        lanes.steering.note({"type": "response.steer", "previous_response_id": "r", "input": "x"})
        lanes.route({"type": "response.created", "response": {"id": "r"}, "stream_id": "a"})
        lanes.route(event)
        lanes.leave(inbox)
        Chain().extend({"input": "x"}, event.get("response"))
        error_code(event)
        error_status(event)
        error_body(event)
        assert b"data: {" in frame(event)


@pytest.mark.parametrize("message", ["", "{oops", b"\x00\x01", "null", "[1]", "3", '"x"', "[" * 5000])
def test_a_message_that_is_no_object_is_an_error(message: str | bytes) -> None:
    with pytest.raises(MalformedJSONError):
        parsed(message)
    line = Line(SocketSettings(None), [message, '{"type": "next"}']).open()
    with pytest.raises(MalformedJSONError):
        line.next()
    assert "next" == line.next().data["type"]


@pytest.mark.parametrize(
    ("code", "reason"), [(99, ""), (1005, ""), (1006, ""), (1015, ""), (5000, ""), ("1000", ""), (1000, "é" * 62)]
)
def test_what_no_close_frame_can_have_is_refused(code: Any, reason: str) -> None:
    with pytest.raises(InvalidParameterError):
        check_close(code, reason)
