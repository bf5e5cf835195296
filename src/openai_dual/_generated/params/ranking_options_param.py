"""`RankingOptionsParam`: `RankingOptions` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.ranker_version_type import RankerVersionType
    from .hybrid_search_options_param import HybridSearchOptionsParam


class RankingOptionsParam(TypedDict, total=False):
    """`RankingOptions`, as a request gives it."""

    ranker: RankerVersionType
    score_threshold: float
    hybrid_search: HybridSearchOptionsParam | BaseModel
