"""`BetaRankingOptionsParam`: `BetaRankingOptions` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_ranker_version_type import BetaRankerVersionType
    from .beta_hybrid_search_options_param import BetaHybridSearchOptionsParam


class BetaRankingOptionsParam(TypedDict, total=False):
    """`BetaRankingOptions`, as a request gives it."""

    ranker: BetaRankerVersionType
    score_threshold: float
    hybrid_search: BetaHybridSearchOptionsParam | BaseModel
