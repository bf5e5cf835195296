"""Types of requests: those of `update_vector_store_file`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import VectorStoreFileAttributesParam


class UpdateVectorStoreFileAttributesRequestParam(TypedDict, total=False):
    """`UpdateVectorStoreFileAttributesRequest` in the description."""

    attributes: Required[VectorStoreFileAttributesParam | BaseModel | None]
    """Up to 16 key-value pairs that files can be filtered by."""
