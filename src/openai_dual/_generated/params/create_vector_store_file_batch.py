"""Types of requests: those of `create_vector_store_file_batch`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import VectorStoreFileAttributesParam
    from .shared_vector_stores import CreateVectorStoreFileRequestParam, FileChunkingStrategyParam


class CreateVectorStoreFileBatchRequestParam(TypedDict, total=False):
    """`CreateVectorStoreFileBatchRequest` in the description."""

    file_ids: Sequence[str]
    """Ids of the files; at least 1 element; at most 2000 elements."""
    files: Iterable[CreateVectorStoreFileRequestParam | BaseModel]
    """Files with their attributes and chunking; at least 1 element; at most 2000 elements."""
    chunking_strategy: FileChunkingStrategyParam | BaseModel
    """How files are split into chunks."""
    attributes: VectorStoreFileAttributesParam | BaseModel | None
    """Up to 16 key-value pairs that files can be filtered by."""
