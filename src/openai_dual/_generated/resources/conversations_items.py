"""`client.conversations.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.conversations.create_conversation_item import create_conversation_item
from ..api.conversations.delete_conversation_item import delete_conversation_item
from ..api.conversations.list_conversation_items import list_conversation_items
from ..api.conversations.retrieve_conversation_item import retrieve_conversation_item

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Items(Resource[C]):
    """`client.conversations.items`. Methods: list, create, retrieve, delete."""

    list = paged(list_conversation_items)
    """List the items of a conversation.

    Args:
        conversation_id: id of the conversation
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
        include: extra fields to include in the response
    """
    create = endpoint(create_conversation_item)
    """Add items to a conversation.

    Args:
        conversation_id: id of the conversation
        items: items to add; at most 20 elements
        include: extra fields to include in the response
    """
    retrieve = endpoint(retrieve_conversation_item)
    """Retrieve an item of a conversation.

    Args:
        item_id: id of the item
        conversation_id: id of the conversation
        include: extra fields to include in the response
    """
    delete = endpoint(delete_conversation_item)
    """Delete an item of a conversation.

    Args:
        item_id: id of the item
        conversation_id: id of the conversation
    """


class Items(_Items["Executes"]):
    """`client.conversations.items`. Methods: list, create, retrieve, delete."""


class AsyncItems(_Items["AsyncExecutes"], awaits=True):
    """`client.conversations.items`. Methods: list, create, retrieve, delete. The methods are awaited."""
