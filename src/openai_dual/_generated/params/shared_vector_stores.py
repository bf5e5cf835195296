"""Types of requests: those of several requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import VectorStoreFileAttributesParam


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """`AutoChunkingStrategyRequestParam` in the description."""

    type: Required[Literal["auto"]]


FileChunkingStrategyParam: TypeAlias = "AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam"
"""`ChunkingStrategyRequestParam` in the description."""


class CreateVectorStoreFileRequestParam(TypedDict, total=False):
    """`CreateVectorStoreFileRequest` in the description."""

    file_id: Required[str]
    chunking_strategy: FileChunkingStrategyParam | BaseModel
    attributes: VectorStoreFileAttributesParam | BaseModel | None


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """`StaticChunkingStrategy` in the description."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """`StaticChunkingStrategyRequestParam` in the description."""

    type: Required[Literal["static"]]
    static: Required[StaticFileChunkingStrategyParam | BaseModel]


class VectorStoreExpirationAfterParam(TypedDict, total=False):
    """`VectorStoreExpirationAfter` in the description."""

    anchor: Required[Literal["last_active_at"]]
    days: Required[int]
