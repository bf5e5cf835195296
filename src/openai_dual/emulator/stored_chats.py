"""Chat completions that are kept: listed by model and metadata, described, changed and deleted, with their messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .messages import Json, Reply
from .resource import Resource
from .visit import Service, Visit

COMPLETIONS = Resource("chat completion", "completion_id", deleted="chat.completion.deleted", order="asc")
MESSAGES = Resource("message", "message_id", COMPLETIONS, order="asc")


def keep(visit: Visit, completion: dict[str, Any]) -> None:
    """Keep *completion*, its metadata, and the messages that it answers."""
    kept = COMPLETIONS.things(visit).add({**completion, "metadata": visit.body.get("metadata") or {}})
    messages = visit.state.kept(MESSAGES.noun, kept["id"])
    for index, message in enumerate(visit.body["messages"]):
        messages.add({**_spelled(message), "id": f"{kept['id']}-{index}"})


def list_completions(visit: Visit) -> Reply:
    """List completions page by page, those of one model or with some metadata if asked."""
    model, metadata = visit.query.get("model"), visit.query.get("metadata") or {}

    def wanted(completion: Json) -> bool:
        return model in {None, completion["model"]} and metadata.items() <= completion["metadata"].items()

    return COMPLETIONS.listed(visit, COMPLETIONS.things(visit).all(wanted))


def _spelled(message: Json) -> dict[str, Any]:
    """Spell a message as lists do: text apart from parts."""
    content = message.get("content")
    parts = content if isinstance(content, list) else None
    return {"name": None, "refusal": None, **message, "content": None if parts else content, "content_parts": parts}


SERVICES: Mapping[str, Service] = {
    "listChatCompletions": list_completions,
    "getChatCompletion": COMPLETIONS.retrieve,
    "updateChatCompletion": COMPLETIONS.update,
    "deleteChatCompletion": COMPLETIONS.delete,
    "getChatCompletionMessages": MESSAGES.list_all,
}
