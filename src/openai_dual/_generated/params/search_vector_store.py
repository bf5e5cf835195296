"""Types of requests: those of `search_vector_store`."""

from __future__ import annotations

from typing import Literal, TypedDict


class VectorStoreSearchRequestRankingOptionsParam(TypedDict, total=False):
    """`VectorStoreSearchRequestRankingOptions` in the description."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | str
    """Model that ranks the results; service default: "auto"."""
    score_threshold: float
    """Lowest score of a result; at least 0; at most 1; service default: 0."""
