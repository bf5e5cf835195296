"""Types of requests: those of `create_conversation_item`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import ResponseInputItemParam


class CreateConversationItemsRequestParam(TypedDict, total=False):
    """`CreateConversationItemsRequest` in the description."""

    items: Required[Iterable[ResponseInputItemParam | BaseModel]]
    """Items to add; at most 20 elements."""
