"""`BetaWebSearchPreviewToolParam`: `BetaWebSearchPreviewTool` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_search_content_type import BetaSearchContentType
    from ..models.beta_search_context_size import BetaSearchContextSize
    from .beta_approximate_location_param import BetaApproximateLocationParam


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """`BetaWebSearchPreviewTool`, as a request gives it."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"] | str]
    user_location: BetaApproximateLocationParam | BaseModel | None
    search_context_size: BetaSearchContextSize
    search_content_types: Sequence[BetaSearchContentType]
