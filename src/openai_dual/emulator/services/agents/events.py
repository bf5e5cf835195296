"""The events of agent sessions: recorded as turns advance, and delivered by streams."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...messages import Json, Reply, event_stream, typed_event
from ...state import State

NOUN = "agent session events"
WAITS = 500
"""The number of polls without a new event after which a stream ends."""
LAST = ("agent.session.idle", "agent.session.failed")


def open_log(state: State, session_id: str) -> None:
    """Start the log of a new session."""
    state.collection(NOUN).add({"id": session_id, "events": [], "delivered": 0})


def record(state: State, session: Json, kind: str, /, **fields: Json) -> None:
    """Append an event of the type *kind*; values are copied, so that later changes do not reach it."""
    event = {"event_id": state.new_id("evt_"), "type": kind, **{name: _copy(value) for name, value in fields.items()}}
    state.collection(NOUN).get(session["id"])["events"].append(event)


def skip(state: State, session_id: str) -> None:
    """Treat the events so far as delivered."""
    log = state.collection(NOUN).get(session_id)
    log["delivered"] = len(log["events"])


def stream(state: State, session_id: str) -> Reply:
    """Return the stream of the events that no stream has delivered yet, until the session is idle again."""
    return event_stream(_pending(state.collection(NOUN).get(session_id)))


def _pending(log: dict[str, Any]) -> Iterator[bytes]:
    waits = 0
    while waits < WAITS:
        if log["delivered"] == len(log["events"]):
            waits += 1
            yield b""
            continue
        waits, event = 0, log["events"][log["delivered"]]
        log["delivered"] += 1
        yield typed_event(event["type"], event)
        if event["type"] in LAST and log["delivered"] == len(log["events"]):
            return


def _copy(value: Json) -> Json:
    if isinstance(value, dict):
        return {name: _copy(item) for name, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value
