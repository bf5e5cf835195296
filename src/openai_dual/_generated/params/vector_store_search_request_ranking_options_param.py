"""`VectorStoreSearchRequestRankingOptionsParam`: `VectorStoreSearchRequestRankingOptions` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class VectorStoreSearchRequestRankingOptionsParam(TypedDict, total=False):
    """`VectorStoreSearchRequestRankingOptions`, as a request gives it."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | str
    score_threshold: float
