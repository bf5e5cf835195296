"""`BetaFilters`: `BetaFilters` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_comparison_filter import BetaComparisonFilter
    from .beta_compound_filter import BetaCompoundFilter

BetaFilters: TypeAlias = "BetaComparisonFilter | BetaCompoundFilter | Unknown"

decode = tagged(
    "type",
    {
        "eq": to_model("beta_comparison_filter", "BetaComparisonFilter"),
        "ne": to_model("beta_comparison_filter", "BetaComparisonFilter"),
        "gt": to_model("beta_comparison_filter", "BetaComparisonFilter"),
        "gte": to_model("beta_comparison_filter", "BetaComparisonFilter"),
        "lt": to_model("beta_comparison_filter", "BetaComparisonFilter"),
        "lte": to_model("beta_comparison_filter", "BetaComparisonFilter"),
        "in": to_model("beta_comparison_filter", "BetaComparisonFilter"),
        "nin": to_model("beta_comparison_filter", "BetaComparisonFilter"),
        "and": to_model("beta_compound_filter", "BetaCompoundFilter"),
        "or": to_model("beta_compound_filter", "BetaCompoundFilter"),
    },
)
"""Decode a value of this type."""
