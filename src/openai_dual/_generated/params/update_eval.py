"""Types of requests: those of `update_eval`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import MetadataParam


class UpdateEvalRequestParam(TypedDict, total=False):
    """`UpdateEvalRequest` in the description."""

    name: str
    """Name of the object."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
