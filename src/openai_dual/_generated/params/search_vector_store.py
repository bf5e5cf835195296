"""Types of requests: those of `search_vector_store`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import ComparisonFilterParam, CompoundFilterParam


class VectorStoreSearchRequestParam(TypedDict, total=False):
    """`VectorStoreSearchRequest` in the description."""

    query: Required[str | Sequence[str]]
    """Text, or texts, to search for."""
    rewrite_query: bool
    """Whether the service may rewrite the query; service default: false."""
    max_num_results: int
    """Maximum number of results; at least 1; at most 50; service default: 10."""
    filters: ComparisonFilterParam | CompoundFilterParam | BaseModel
    """Filter by attributes of the files."""
    ranking_options: VectorStoreSearchRequestRankingOptionsParam | BaseModel
    """How results are ranked."""


class VectorStoreSearchRequestRankingOptionsParam(TypedDict, total=False):
    """`VectorStoreSearchRequestRankingOptions` in the description."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    """Model that ranks the results; service default: "auto"."""
    score_threshold: float
    """Lowest score of a result; at least 0; at most 1; service default: 0."""
