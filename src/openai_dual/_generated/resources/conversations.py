"""`client.conversations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint
from ..api.conversations.create_conversation import create_conversation
from ..api.conversations.delete_conversation import delete_conversation
from ..api.conversations.retrieve_conversation import retrieve_conversation
from ..api.conversations.update_conversation import update_conversation

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .conversations_items import AsyncItems, Items


class _Conversations(Resource[C]):
    """Conversations stored by the service."""

    create = endpoint(create_conversation)
    """Create a conversation, optionally with items.

    Args:
        metadata: up to 16 key-value pairs of strings, stored with the object
        items: items to add; at most 20 elements
    """
    retrieve = endpoint(retrieve_conversation)
    """Retrieve a conversation.

    Args:
        conversation_id: id of the conversation
    """
    update = endpoint(update_conversation)
    """Change the metadata of a conversation.

    Args:
        conversation_id: id of the conversation
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    delete = endpoint(delete_conversation)
    """Delete a conversation; its items are not deleted.

    Args:
        conversation_id: id of the conversation
    """
    items: child[Items, AsyncItems] = child("conversations_items", "Items")
    """`client.conversations.items`. Methods: list, create, retrieve, delete."""


class Conversations(_Conversations["Executes"]):
    """Conversations stored by the service."""


class AsyncConversations(_Conversations["AsyncExecutes"], awaits=True):
    """Conversations stored by the service. The methods are awaited."""
