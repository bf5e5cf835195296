"""`FileSearchToolCallResultsItemParam`: `FileSearchToolCallResultsItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .vector_store_file_attributes_param import VectorStoreFileAttributesParam


class FileSearchToolCallResultsItemParam(TypedDict, total=False):
    """`FileSearchToolCallResultsItem`, as a request gives it."""

    file_id: str
    text: str
    filename: str
    attributes: VectorStoreFileAttributesParam | BaseModel | None
    score: float
