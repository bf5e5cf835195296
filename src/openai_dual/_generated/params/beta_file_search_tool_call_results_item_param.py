"""`BetaFileSearchToolCallResultsItemParam`: `BetaFileSearchToolCallResultsItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_vector_store_file_attributes_param import BetaVectorStoreFileAttributesParam


class BetaFileSearchToolCallResultsItemParam(TypedDict, total=False):
    """`BetaFileSearchToolCallResultsItem`, as a request gives it."""

    file_id: str
    text: str
    filename: str
    attributes: BetaVectorStoreFileAttributesParam | BaseModel | None
    score: float
