"""`WebSearchPreviewToolParam`: `WebSearchPreviewTool` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.search_content_type import SearchContentType
    from ..models.search_context_size import SearchContextSize
    from .approximate_location_param import ApproximateLocationParam


class WebSearchPreviewToolParam(TypedDict, total=False):
    """`WebSearchPreviewTool`, as a request gives it."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"] | str]
    user_location: ApproximateLocationParam | BaseModel | None
    search_context_size: SearchContextSize
    search_content_types: Sequence[SearchContentType]
