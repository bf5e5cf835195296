"""Conversations: items that responses read and append to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ...messages import Json, Refusal, Reply, json_reply
from ...request_context import RequestContext, Service
from ..resource import Resource
from . import input_items

CONVERSATIONS = Resource("Conversation", "conversation_id", deleted="conversation.deleted")
ITEMS = Resource(input_items.NOUN, "item_id", CONVERSATIONS)
MOST = 20
"""The maximum number of items in a request."""


def create(context: RequestContext) -> Reply:
    """Create a conversation with the items given."""
    conversation = CONVERSATIONS.collection(context).add(
        {
            "id": context.state.new_id("conv_"),
            "object": "conversation",
            "created_at": context.state.now(),
            "metadata": context.body.get("metadata") or {},
        }
    )
    input_items.keep(context.state, conversation["id"], _given(context))
    return json_reply(conversation)


def create_items(context: RequestContext) -> Reply:
    """Append items, and return them as a list."""
    added = input_items.keep(context.state, CONVERSATIONS.get(context)["id"], _given(context))
    return json_reply(ITEMS.collection(context).page({"order": "asc"}, _shown(context, added)))


def list_items(context: RequestContext) -> Reply:
    """List the items page by page, newest first by default."""
    return ITEMS.page_reply(context, _shown(context, ITEMS.collection(context).all()))


def retrieve_item(context: RequestContext) -> Reply:
    """Retrieve an item."""
    return json_reply(_shown(context, [ITEMS.get(context)])[0])


def delete_item(context: RequestContext) -> Reply:
    """Delete an item; the response is the conversation."""
    ITEMS.delete(context)
    return CONVERSATIONS.retrieve(context)


def _given(context: RequestContext) -> list[dict[str, Any]]:
    given = context.body.get("items") or ()
    if len(given) > MOST:
        message = f"Invalid 'items': array too long: at most {MOST} expected, but got {len(given)}."
        raise Refusal(400, message, param="items", code="array_above_max_length")
    return input_items.read(context.state, given)


def _shown(context: RequestContext, found: Iterable[Json]) -> list[dict[str, Any]]:
    include = context.query.get("include") or ()
    return [input_items.shown(item, include) for item in found]


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
