"""`StaticFileChunkingStrategyParam`: `StaticChunkingStrategy` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """`StaticChunkingStrategy`, as a request gives it."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]
