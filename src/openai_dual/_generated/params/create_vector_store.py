"""Types of requests: those of `create_vector_store`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import MetadataParam
    from .shared_vector_stores import (
        AutoFileChunkingStrategyParam,
        StaticFileChunkingStrategyObjectParam,
        VectorStoreExpirationAfterParam,
    )


class CreateVectorStoreRequestParam(TypedDict, total=False):
    """`CreateVectorStoreRequest` in the description."""

    file_ids: Sequence[str]
    """Ids of the files; at most 500 elements."""
    name: str
    """Name of the object."""
    description: str
    """Free text about the object."""
    expires_after: VectorStoreExpirationAfterParam | BaseModel
    """When the object expires and is deleted."""
    chunking_strategy: AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam | BaseModel
    """How files are split into chunks."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
