"""`Filters`: `Filters` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter

Filters: TypeAlias = "ComparisonFilter | CompoundFilter | Unknown"

decode = tagged(
    "type",
    {
        "eq": to_model("comparison_filter", "ComparisonFilter"),
        "ne": to_model("comparison_filter", "ComparisonFilter"),
        "gt": to_model("comparison_filter", "ComparisonFilter"),
        "gte": to_model("comparison_filter", "ComparisonFilter"),
        "lt": to_model("comparison_filter", "ComparisonFilter"),
        "lte": to_model("comparison_filter", "ComparisonFilter"),
        "in": to_model("comparison_filter", "ComparisonFilter"),
        "nin": to_model("comparison_filter", "ComparisonFilter"),
        "and": to_model("compound_filter", "CompoundFilter"),
        "or": to_model("compound_filter", "CompoundFilter"),
    },
)
"""Decode a value of this type."""
