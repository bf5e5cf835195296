"""Types of requests: those of `update_conversation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import MetadataParam


class UpdateConversationBodyParam(TypedDict, total=False):
    """`UpdateConversationBody` in the description."""

    metadata: Required[MetadataParam | BaseModel | None]
    """Up to 16 key-value pairs of strings, stored with the object."""
