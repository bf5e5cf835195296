"""Stored chat completions: listed by model and metadata, retrieved, updated and deleted, with their messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...messages import Json, Reply
from ...request_context import RequestContext, Service
from ..resource import Resource

COMPLETIONS = Resource("chat completion", "completion_id", deleted="chat.completion.deleted", order="asc")
MESSAGES = Resource("message", "message_id", COMPLETIONS, order="asc")


def keep(context: RequestContext, completion: dict[str, Any]) -> None:
    """Store *completion*, its metadata and its input messages."""
    kept = COMPLETIONS.collection(context).add({**completion, "metadata": context.body.get("metadata") or {}})
    messages = context.state.collection(MESSAGES.noun, kept["id"])
    for index, message in enumerate(context.body["messages"]):
        messages.add({**_spelled(message), "id": f"{kept['id']}-{index}"})


def list_completions(context: RequestContext) -> Reply:
    """List completions page by page, filtered by model and metadata."""
    model, metadata = context.query.get("model"), context.query.get("metadata") or {}

    def wanted(completion: Json) -> bool:
        return model in {None, completion["model"]} and metadata.items() <= completion["metadata"].items()

    return COMPLETIONS.page_reply(context, COMPLETIONS.collection(context).all(wanted))


def _spelled(message: Json) -> dict[str, Any]:
    """Return a message as lists have it: text and parts in separate fields."""
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
