"""`BetaWebSearchToolParam`: `BetaWebSearchTool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_web_search_approximate_location_param import BetaWebSearchApproximateLocationParam
    from .beta_web_search_tool_filters_param import BetaWebSearchToolFiltersParam


class BetaWebSearchToolParam(TypedDict, total=False):
    """`BetaWebSearchTool`, as a request gives it."""

    type: Required[Literal["web_search", "web_search_2025_08_26"] | str]
    external_web_access: bool
    filters: BetaWebSearchToolFiltersParam | BaseModel | None
    user_location: BetaWebSearchApproximateLocationParam | BaseModel | None
    search_context_size: Literal["low", "medium", "high"] | str
