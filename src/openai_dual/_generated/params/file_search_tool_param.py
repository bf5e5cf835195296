"""`FileSearchToolParam`: `FileSearchTool` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .filters_param import FiltersParam
    from .ranking_options_param import RankingOptionsParam


class FileSearchToolParam(TypedDict, total=False):
    """`FileSearchTool`, as a request gives it."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    ranking_options: RankingOptionsParam | BaseModel
    filters: FiltersParam | BaseModel | None
