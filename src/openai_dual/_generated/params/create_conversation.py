"""Types of requests: those of `create_conversation`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import MetadataParam, ResponseInputItemParam


class CreateConversationBodyParam(TypedDict, total=False):
    """`CreateConversationBody` in the description."""

    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    items: Iterable[ResponseInputItemParam | BaseModel] | None
    """Items to add; at most 20 elements."""
