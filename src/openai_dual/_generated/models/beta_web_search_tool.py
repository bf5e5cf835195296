"""`BetaWebSearchTool`: `BetaWebSearchTool` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_web_search_approximate_location import BetaWebSearchApproximateLocation
    from .beta_web_search_tool_filters import BetaWebSearchToolFilters


class BetaWebSearchTool(BaseModel):
    """`BetaWebSearchTool` in the description."""

    __slots__ = (
        "type",
        "external_web_access",
        "filters",
        "user_location",
        "search_context_size",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["web_search", "web_search_2025_08_26"] | str
    """Type of the object; service default: "web_search"."""
    external_web_access: bool | None
    """Whether the tool may fetch live pages; service default: true."""
    filters: BetaWebSearchToolFilters | None
    """Which pages the search may return."""
    user_location: BetaWebSearchApproximateLocation | None
    """Approximate location of the user."""
    search_context_size: Literal["low", "medium", "high"] | str | None
    """How much of the search results the model receives; service default: "medium"."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["web_search", "web_search_2025_08_26"] | str,
            external_web_access: bool | None = None,
            filters: BetaWebSearchToolFilters | None = None,
            user_location: BetaWebSearchApproximateLocation | None = None,
            search_context_size: Literal["low", "medium", "high"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.external_web_access = get("external_web_access")
        self.filters = None if (value := get("filters")) is None else _filters(value)
        self.user_location = None if (value := get("user_location")) is None else _user_location(value)
        self.search_context_size = get("search_context_size")
        return self


_filters = to_model("beta_web_search_tool_filters", "BetaWebSearchToolFilters")
_user_location = to_model("beta_web_search_approximate_location", "BetaWebSearchApproximateLocation")
