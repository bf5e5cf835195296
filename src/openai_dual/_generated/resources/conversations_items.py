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
    create = endpoint(create_conversation_item)
    retrieve = endpoint(retrieve_conversation_item)
    delete = endpoint(delete_conversation_item)


class Items(_Items["Executes"]):
    """`client.conversations.items`. Methods: list, create, retrieve, delete."""


class AsyncItems(_Items["AsyncExecutes"], awaits=True):
    """`client.conversations.items`. Methods: list, create, retrieve, delete. The methods are awaited."""
