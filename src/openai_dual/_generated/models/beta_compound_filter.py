"""`BetaCompoundFilter`: `BetaCompoundFilter` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_comparison_filter import BetaComparisonFilter


class FiltersCompoundFilter(BaseModel):
    """`BetaCompoundFilter` in the description."""

    __slots__ = (
        "type",
        "filters",
    )
    _required = frozenset(
        {
            "type",
            "filters",
        }
    )

    type: Literal["and", "or"] | str
    """Type of the object."""
    filters: list[BetaComparisonFilter | BetaCompoundFilter | Unknown]
    """Filters that are combined."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["and", "or"] | str,
            filters: list[BetaComparisonFilter | BetaCompoundFilter | Unknown],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.filters = _filters(get("filters"))
        return self


BetaCompoundFilter = FiltersCompoundFilter
"""The name by which other modules import the class: no other class has it."""

_filters = each(
    tagged(
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
)
