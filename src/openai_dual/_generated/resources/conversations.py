"""`client.conversations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.conversations.create_conversation import create_conversation
from ..api.conversations.delete_conversation import delete_conversation
from ..api.conversations.retrieve_conversation import retrieve_conversation
from ..api.conversations.update_conversation import update_conversation

if TYPE_CHECKING:
    from .conversations_items import Items


class Conversations(Resource[C]):
    """Conversations stored by the service."""

    create = endpoint(create_conversation)
    retrieve = endpoint(retrieve_conversation)
    update = endpoint(update_conversation)
    delete = endpoint(delete_conversation)

    @cached_property
    def items(self) -> Items[C]:
        """`client.conversations.items`. Methods: list, create, retrieve, delete."""
        from .conversations_items import Items

        return Items(self._executor)
