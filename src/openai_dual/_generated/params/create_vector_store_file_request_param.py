"""`CreateVectorStoreFileRequestParam`: `CreateVectorStoreFileRequest` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .file_chunking_strategy_param import FileChunkingStrategyParam
    from .vector_store_file_attributes_param import VectorStoreFileAttributesParam


class CreateVectorStoreFileRequestParam(TypedDict, total=False):
    """`CreateVectorStoreFileRequest`, as a request gives it."""

    file_id: Required[str]
    chunking_strategy: FileChunkingStrategyParam | BaseModel
    attributes: VectorStoreFileAttributesParam | BaseModel | None
