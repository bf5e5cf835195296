"""`FiltersParam`: `Filters` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .comparison_filter_param import ComparisonFilterParam
    from .compound_filter_param import CompoundFilterParam

FiltersParam: TypeAlias = "ComparisonFilterParam | CompoundFilterParam"
