"""`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam`: `CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam(
    TypedDict, total=False
):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic`, as a request gives it."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]
