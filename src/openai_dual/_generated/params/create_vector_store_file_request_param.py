"""`CreateVectorStoreFileRequestParam`: `CreateVectorStoreFileRequest` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .chunking_strategy_request_param import ChunkingStrategyRequestParam
    from .vector_store_file_attributes_param import VectorStoreFileAttributesParam


class CreateVectorStoreFileRequestParam(TypedDict, total=False):
    """`CreateVectorStoreFileRequest`, as a request gives it."""

    file_id: Required[str]
    chunking_strategy: ChunkingStrategyRequestParam | BaseModel
    attributes: VectorStoreFileAttributesParam | BaseModel | None
