"""Types of requests: those of several requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import VectorStoreFileAttributesParam


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """`AutoChunkingStrategyRequestParam` in the description."""

    type: Required[Literal["auto"]]
    """Type of the object."""


FileChunkingStrategyParam: TypeAlias = "AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam"
"""`ChunkingStrategyRequestParam` in the description."""


class CreateVectorStoreFileRequestParam(TypedDict, total=False):
    """`CreateVectorStoreFileRequest` in the description."""

    file_id: Required[str]
    """Id of the file."""
    chunking_strategy: FileChunkingStrategyParam | BaseModel
    """How files are split into chunks."""
    attributes: VectorStoreFileAttributesParam | BaseModel | None
    """Up to 16 key-value pairs that files can be filtered by."""


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """`StaticChunkingStrategy` in the description."""

    max_chunk_size_tokens: Required[int]
    """Maximum number of tokens in a chunk; at least 100; at most 4096."""
    chunk_overlap_tokens: Required[int]
    """Number of tokens that neighboring chunks share."""


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """`StaticChunkingStrategyRequestParam` in the description."""

    type: Required[Literal["static"]]
    """Type of the object."""
    static: Required[StaticFileChunkingStrategyParam | BaseModel]
    """Sizes of the chunks."""


class VectorStoreExpirationAfterParam(TypedDict, total=False):
    """`VectorStoreExpirationAfter` in the description."""

    anchor: Required[Literal["last_active_at"]]
    """Time stamp from which the period is counted."""
    days: Required[int]
    """Number of days after the anchor; at least 1; at most 365."""
