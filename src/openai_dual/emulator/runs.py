"""Runs of assistants: whole, or as a stream of named events that `done` ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from . import generic
from .catalogue import catalogue
from .messages import Json, Reply, typed_stream
from .script import Said, Turn, plain_text, say
from .visit import Service, Visit

Event = tuple[str, Json]


def create(visit: Visit) -> Reply:
    """Start a run, or go on with one."""
    return typed_stream(_events(visit)) if visit.body.get("stream") else generic.answer(visit)


def _events(visit: Visit) -> Iterator[Event]:
    run = generic.made(visit) | {"required_action": None, "last_error": None, "incomplete_details": None}
    step = _thing(visit, "getRunStep", run) | {"type": "message_creation", "last_error": None}
    message = _thing(visit, "getMessage", run) | {"role": "assistant", "incomplete_details": None, "content": []}
    step["step_details"] = {"type": "message_creation", "message_creation": {"message_id": message["id"]}}
    for status in ("created", "queued", "in_progress"):
        yield f"thread.run.{status}", run | {"status": "in_progress" if status == "in_progress" else "queued"}
    for status in ("created", "in_progress"):
        yield f"thread.run.step.{status}", step | {"status": "in_progress"}
    yield from _message_events(message, say(Turn(_last_message(visit.body)), visit))
    yield "thread.run.step.completed", step | {"status": "completed"}
    yield "thread.run.completed", run | {"status": "completed"}
    yield "done", "[DONE]"


def _thing(visit: Visit, operation: str, run: dict[str, Any]) -> dict[str, Any]:
    """Make up the answer of another operation, as part of this run."""
    schema = catalogue().operations[operation].content["application/json"]
    thing: dict[str, Any] = visit.sampler.value(schema)
    return thing | {"run_id": run["id"], "thread_id": run["thread_id"]}


def _last_message(body: Json) -> str:
    """Find the text that the run is about, if the request brings it along."""
    messages = body.get("additional_messages") or (body.get("thread") or {}).get("messages") or [{}]
    return plain_text(messages[-1].get("content"))


def _message_events(message: dict[str, Any], said: Said) -> Iterator[Event]:
    for status in ("created", "in_progress"):
        yield f"thread.message.{status}", message | {"status": "in_progress"}
    for index, piece in enumerate(said.pieces):
        text: dict[str, Any] = {"value": piece} if index else {"value": piece, "annotations": []}
        delta = {"content": [{"index": 0, "type": "text", "text": text}]}
        yield "thread.message.delta", {"id": message["id"], "object": "thread.message.delta", "delta": delta}
    whole = {"type": "text", "text": {"value": said.text, "annotations": []}}
    yield "thread.message.completed", message | {"status": "completed", "content": [whole]}


SERVICES: Mapping[str, Service] = {
    "createRun": create,
    "createThreadAndRun": create,
    "submitToolOuputsToRun": create,
}
