"""Types of requests: those of `update_thread_message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import MetadataParam


class ModifyMessageRequestParam(TypedDict, total=False):
    """`ModifyMessageRequest` in the description."""

    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
