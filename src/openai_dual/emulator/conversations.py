"""Conversations: items that responses go on from, and add to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from . import items
from .messages import Json, Refusal, Reply, json_reply
from .resource import Resource
from .visit import Service, Visit

CONVERSATIONS = Resource("Conversation", "conversation_id", deleted="conversation.deleted")
ITEMS = Resource(items.NOUN, "item_id", CONVERSATIONS)
MOST = 20
"""How many items a request may bring."""


def create(visit: Visit) -> Reply:
    """Begin a conversation, with the items given."""
    conversation = CONVERSATIONS.things(visit).add(
        {
            "id": visit.state.new_id("conv_"),
            "object": "conversation",
            "created_at": visit.state.now(),
            "metadata": visit.body.get("metadata") or {},
        }
    )
    items.keep(visit.state, conversation["id"], _given(visit))
    return json_reply(conversation)


def create_items(visit: Visit) -> Reply:
    """Add items, and list them."""
    added = items.keep(visit.state, CONVERSATIONS.get(visit)["id"], _given(visit))
    return json_reply(ITEMS.things(visit).page({"order": "asc"}, _shown(visit, added)))


def list_items(visit: Visit) -> Reply:
    """List the items page by page, newest first as a rule."""
    return ITEMS.listed(visit, _shown(visit, ITEMS.things(visit).all()))


def retrieve_item(visit: Visit) -> Reply:
    """Describe an item."""
    return json_reply(_shown(visit, [ITEMS.get(visit)])[0])


def delete_item(visit: Visit) -> Reply:
    """Forget an item; the answer is the conversation."""
    ITEMS.delete(visit)
    return CONVERSATIONS.retrieve(visit)


def _given(visit: Visit) -> list[dict[str, Any]]:
    given = visit.body.get("items") or ()
    if len(given) > MOST:
        message = f"Invalid 'items': array too long: at most {MOST} expected, but got {len(given)}."
        raise Refusal(400, message, param="items", code="array_above_max_length")
    return items.read(visit.state, given)


def _shown(visit: Visit, found: Iterable[Json]) -> list[dict[str, Any]]:
    include = visit.query.get("include") or ()
    return [items.shown(item, include) for item in found]


SERVICES: Mapping[str, Service] = {
    "createConversation": create,
    "getConversation": CONVERSATIONS.retrieve,
    "updateConversation": CONVERSATIONS.update,
    "deleteConversation": CONVERSATIONS.delete,
    "createConversationItems": create_items,
    "listConversationItems": list_items,
    "getConversationItem": retrieve_item,
    "deleteConversationItem": delete_item,
}
