"""Threads and their messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...messages import Json, Refusal, Reply, json_reply
from ...request_context import RequestContext, Service
from ...state import State
from ..resource import Resource
from .assistants import tool_resources

THREADS = Resource("thread", "thread_id", deleted="thread.deleted")
MESSAGES = Resource("message", "message_id", THREADS, "thread.message.deleted")
ACTIVE = frozenset({"queued", "in_progress", "requires_action", "cancelling"})
"""The states of a run that is not finished: until then only the run adds messages to its thread."""


def create(context: RequestContext) -> Reply:
    """Create a thread with the messages given."""
    return json_reply(start_thread(context.state, context.body))


def start_thread(state: State, given: Json) -> dict[str, Any]:
    """Store a new thread with the messages in *given*."""
    thread = state.collection(THREADS.noun).add(
        {
            "id": state.new_id("thread_"),
            "object": "thread",
            "created_at": state.now(),
            "metadata": given.get("metadata") or {},
            "tool_resources": tool_resources(given.get("tool_resources") or {}),
        }
    )
    for message in given.get("messages") or ():
        add(state, thread["id"], message)
    return thread


def create_message(context: RequestContext) -> Reply:
    """Add a message, unless a run is active on the thread."""
    thread = THREADS.get(context)
    if run := active_run(context.state, thread["id"]):
        raise Refusal(400, f"Can't add messages to {thread['id']} while a run {run['id']} is active.")
    return json_reply(add(context.state, thread["id"], context.body))


def list_messages(context: RequestContext) -> Reply:
    """List the messages, filtered by run."""
    run = context.query.get("run_id")
    return MESSAGES.page_reply(
        context, MESSAGES.collection(context).all(lambda message: run in {None, message["run_id"]})
    )


def active_run(state: State, thread_id: str) -> dict[str, Any] | None:
    """Return the active run of a thread."""
    return next(iter(state.collection("run", thread_id).all(lambda run: run["status"] in ACTIVE)), None)


def messages(state: State, thread_id: str) -> list[dict[str, Any]]:
    """Return the messages of a thread, oldest first."""
    return state.collection(MESSAGES.noun, thread_id).all()


def add(state: State, thread_id: str, given: Json) -> dict[str, Any]:
    """Store a message; *given* has the fields of the request, or more fields of a message."""
    created = state.now()
    usual = {
        "id": state.new_id("msg_"),
        "object": "thread.message",
        "created_at": created,
        "assistant_id": None,
        "thread_id": thread_id,
        "run_id": None,
        "status": "completed",
        "incomplete_details": None,
        "incomplete_at": None,
        "completed_at": created,
    }
    fields = {
        "content": _content(given["content"]),
        "attachments": given.get("attachments") or [],
        "metadata": given.get("metadata") or {},
    }
    return state.collection(MESSAGES.noun, thread_id).add(usual | given | fields)


def text(message: Json) -> str:
    """Join the text of a stored *message*."""
    return " ".join(part["text"]["value"] for part in message["content"] if part["type"] == "text")


def text_part(value: str) -> dict[str, Any]:
    """Return a text part of a message."""
    return {"type": "text", "text": {"value": value, "annotations": []}}


def _content(given: Json) -> list[dict[str, Any]]:
    """Normalise the content of a message: a text part has an object, in requests it is a string."""
    parts = [{"type": "text", "text": given}] if isinstance(given, str) else given
    return [text_part(part["text"]) if isinstance(part.get("text"), str) else part for part in parts]


SERVICES: Mapping[str, Service] = {
    "createThread": create,
    "getThread": THREADS.retrieve,
    "modifyThread": THREADS.update,
    "deleteThread": THREADS.delete,
    "createMessage": create_message,
    "listMessages": list_messages,
    "getMessage": MESSAGES.retrieve,
    "modifyMessage": MESSAGES.update,
    "deleteMessage": MESSAGES.delete,
}
