"""`CompoundFilter`: `CompoundFilter` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .comparison_filter import ComparisonFilter


class CompoundFilter(BaseModel):
    """`CompoundFilter` in the description."""

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
    filters: list[ComparisonFilter | CompoundFilter | Unknown]
    """Filters that are combined."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["and", "or"] | str,
            filters: list[ComparisonFilter | CompoundFilter | Unknown],
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


_filters = each(
    tagged(
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
)
