"""`RunStepDetailsToolCallsFileSearchRankingOptionsObject`: `RunStepDetailsToolCallsFileSearchRankingOptionsObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .file_search_ranker import FileSearchRanker


class FileSearchRankingOptions(BaseModel):
    """`RunStepDetailsToolCallsFileSearchRankingOptionsObject` in the description."""

    __slots__ = (
        "ranker",
        "score_threshold",
    )
    _required = frozenset(
        {
            "ranker",
            "score_threshold",
        }
    )

    ranker: FileSearchRanker
    """Model that ranks the results."""
    score_threshold: float
    """Lowest score of a result; at least 0; at most 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: FileSearchRanker,
            score_threshold: float,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.ranker = get("ranker")
        self.score_threshold = get("score_threshold")
        return self


RunStepDetailsToolCallsFileSearchRankingOptionsObject = FileSearchRankingOptions
"""The name by which other modules import the class: no other class has it."""
