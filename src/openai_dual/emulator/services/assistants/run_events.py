"""The events of a streamed run for its messages and tool calls, computed from the stored state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...messages import Json
from ...model.output import ModelOutput

Event = tuple[str, Json]
"""The name of an event, and its data."""


def begun(run: Json) -> list[Event]:
    """Yield the events of a new run."""
    return [("thread.run.created", run), ("thread.run.queued", run)]


def call_events(step: Json, generated: ModelOutput) -> Iterator[Event]:
    """Yield the events of *step* up to the point where it waits for tool outputs."""
    opened = step | {"step_details": {"type": "tool_calls", "tool_calls": []}}
    yield from _opened("thread.run.step", opened)
    for index, (call, words) in enumerate(zip(step["step_details"]["tool_calls"], generated.calls, strict=True)):
        yield _call_delta(step, index, {"id": call["id"], "function": call["function"] | {"arguments": ""}})
        for piece in words.tokens:
            yield _call_delta(step, index, {"function": {"arguments": piece}})


def message_events(step: Json, message: Json, generated: ModelOutput) -> Iterator[Event]:
    """Yield the events of *step*, which is completed, and of its *message*."""
    yield from _opened("thread.run.step", step | {"status": "in_progress", "completed_at": None, "usage": None})
    ends = {"completed_at": None, "incomplete_at": None, "incomplete_details": None}
    yield from _opened("thread.message", message | ends | {"status": "in_progress", "content": []})
    for index, piece in enumerate(generated.tokens):
        yield _message_delta(message, _part(message["content"][0], piece, first=index == 0))
    yield f"thread.message.{message['status']}", message
    yield "thread.run.step.completed", step


def _opened(kind: str, thing: Json) -> list[Event]:
    return [(f"{kind}.created", thing), (f"{kind}.in_progress", thing)]


def _call_delta(step: Json, index: int, call: Mapping[str, Json]) -> Event:
    calls = [{"index": index, "type": "function", **call}]
    return _delta("thread.run.step", step, {"step_details": {"type": "tool_calls", "tool_calls": calls}})


def _message_delta(message: Json, part: Mapping[str, Json]) -> Event:
    return _delta("thread.message", message, {"content": [{"index": 0, **part}]})


def _delta(kind: str, thing: Json, delta: Json) -> Event:
    return f"{kind}.delta", {"id": thing["id"], "object": f"{kind}.delta", "delta": delta}


def _part(whole: Json, piece: str, *, first: bool) -> dict[str, Any]:
    """Return a delta of a message's content; the first delta of a text has the annotations."""
    if whole["type"] == "refusal":
        return {"type": "refusal", "refusal": piece}
    return {"type": "text", "text": {"value": piece, "annotations": []} if first else {"value": piece}}
