"""Types of requests: those of `update_vector_store`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import MetadataParam
    from .shared_vector_stores import VectorStoreExpirationAfterParam


class UpdateVectorStoreRequestParam(TypedDict, total=False):
    """`UpdateVectorStoreRequest` in the description."""

    name: str | None
    """Name of the object."""
    expires_after: VectorStoreExpirationAfterParam | BaseModel | None
    """When the object expires and is deleted."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
