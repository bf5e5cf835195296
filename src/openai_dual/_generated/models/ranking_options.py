"""`RankingOptions`: `RankingOptions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .hybrid_search_options import HybridSearchOptions
    from .ranker_version_type import RankerVersionType


class RankingOptions(BaseModel):
    """`RankingOptions` in the description."""

    __slots__ = (
        "ranker",
        "score_threshold",
        "hybrid_search",
    )

    ranker: RankerVersionType | None
    """Model that ranks the results."""
    score_threshold: float | None
    """Lowest score of a result."""
    hybrid_search: HybridSearchOptions | None
    """Weights of semantic and keyword search."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: RankerVersionType | None = None,
            score_threshold: float | None = None,
            hybrid_search: HybridSearchOptions | None = None,
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


_hybrid_search = to_model("hybrid_search_options", "HybridSearchOptions")
