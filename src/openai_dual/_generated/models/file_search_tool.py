"""`FileSearchTool`: `FileSearchTool` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .filters import Filters
    from .ranking_options import RankingOptions


class FileSearchTool(BaseModel):
    """`FileSearchTool` in the description."""

    __slots__ = (
        "type",
        "vector_store_ids",
        "max_num_results",
        "ranking_options",
        "filters",
    )
    _required = frozenset(
        {
            "type",
            "vector_store_ids",
        }
    )

    type: Literal["file_search"]
    """Type of the object; service default: "file_search"."""
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    max_num_results: int | None
    """Maximum number of results."""
    ranking_options: RankingOptions | None
    """How results are ranked."""
    filters: Filters | Unknown | None
    """Filter by attributes of the files."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search"],
            vector_store_ids: list[str],
            max_num_results: int | None = None,
            ranking_options: RankingOptions | None = None,
            filters: Filters | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.vector_store_ids = get("vector_store_ids")
        self.max_num_results = get("max_num_results")
        self.ranking_options = None if (value := get("ranking_options")) is None else _ranking_options(value)
        self.filters = None if (value := get("filters")) is None else _filters(value)
        return self


_ranking_options = to_model("ranking_options", "RankingOptions")
_filters = tagged(
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
