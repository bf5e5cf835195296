"""`BetaRankingOptions`: `BetaRankingOptions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .beta_hybrid_search_options import BetaHybridSearchOptions
    from .beta_ranker_version_type import BetaRankerVersionType


class RankingOptions(BaseModel):
    """`BetaRankingOptions` in the description."""

    __slots__ = (
        "ranker",
        "score_threshold",
        "hybrid_search",
    )

    ranker: BetaRankerVersionType | None
    """Model that ranks the results."""
    score_threshold: float | None
    """Lowest score of a result."""
    hybrid_search: BetaHybridSearchOptions | None
    """Weights of semantic and keyword search."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: BetaRankerVersionType | None = None,
            score_threshold: float | None = None,
            hybrid_search: BetaHybridSearchOptions | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.ranker = get("ranker")
        self.score_threshold = get("score_threshold")
        self.hybrid_search = None if (value := get("hybrid_search")) is None else _hybrid_search(value)
        return self


BetaRankingOptions = RankingOptions
"""The name by which other modules import the class: no other class has it."""

_hybrid_search = to_model("beta_hybrid_search_options", "BetaHybridSearchOptions")
