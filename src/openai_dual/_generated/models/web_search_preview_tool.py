"""`WebSearchPreviewTool`: `WebSearchPreviewTool` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .approximate_location import ApproximateLocation
    from .search_content_type import SearchContentType
    from .search_context_size import SearchContextSize


class WebSearchPreviewTool(BaseModel):
    """`WebSearchPreviewTool` in the description."""

    __slots__ = (
        "type",
        "user_location",
        "search_context_size",
        "search_content_types",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"] | str
    """Type of the object; service default: "web_search_preview"."""
    user_location: ApproximateLocation | None
    """Approximate location of the user."""
    search_context_size: SearchContextSize | None
    """How much of the search results the model receives."""
    search_content_types: list[SearchContentType] | None
    """Kinds of content to search for."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["web_search_preview", "web_search_preview_2025_03_11"] | str,
            user_location: ApproximateLocation | None = None,
            search_context_size: SearchContextSize | None = None,
            search_content_types: list[SearchContentType] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.user_location = None if (value := get("user_location")) is None else _user_location(value)
        self.search_context_size = get("search_context_size")
        self.search_content_types = get("search_content_types")
        return self


_user_location = to_model("approximate_location", "ApproximateLocation")
