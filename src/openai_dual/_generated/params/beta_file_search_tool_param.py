"""`BetaFileSearchToolParam`: `BetaFileSearchTool` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_filters_param import BetaFiltersParam
    from .beta_ranking_options_param import BetaRankingOptionsParam


class BetaFileSearchToolParam(TypedDict, total=False):
    """`BetaFileSearchTool`, as a request gives it."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    ranking_options: BetaRankingOptionsParam | BaseModel
    filters: BetaFiltersParam | BaseModel | None
