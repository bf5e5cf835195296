"""`FileSearchRankingOptionsParam`: `FileSearchRankingOptions` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.file_search_ranker import FileSearchRanker


class FileSearchRankingOptionsParam(TypedDict, total=False):
    """`FileSearchRankingOptions`, as a request gives it."""

    ranker: FileSearchRanker
    score_threshold: Required[float]
