"""`BetaFiltersParam`: `BetaFilters` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_comparison_filter_param import BetaComparisonFilterParam
    from .beta_compound_filter_param import BetaCompoundFilterParam

BetaFiltersParam: TypeAlias = "BetaComparisonFilterParam | BetaCompoundFilterParam"
