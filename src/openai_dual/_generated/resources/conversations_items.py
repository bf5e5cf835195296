"""`client.conversations.items`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint, paged
from ..api.conversations.create_conversation_item import create_conversation_item
from ..api.conversations.delete_conversation_item import delete_conversation_item
from ..api.conversations.list_conversation_items import list_conversation_items
from ..api.conversations.retrieve_conversation_item import retrieve_conversation_item


class Items(Resource[C]):
    """`client.conversations.items`. Methods: list, create, retrieve, delete."""

    list = paged(list_conversation_items)
    create = endpoint(create_conversation_item)
    retrieve = endpoint(retrieve_conversation_item)
    delete = endpoint(delete_conversation_item)
