"""`BetaResponseToolUsage`: `BetaResponseToolUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .beta_response_tool_usage_image_gen import BetaResponseToolUsageImageGen
    from .beta_response_tool_usage_web_search import BetaResponseToolUsageWebSearch


class ToolUsage(BaseModel):
    """`BetaResponseToolUsage` in the description."""

    __slots__ = (
        "image_gen",
        "web_search",
    )
    _required = frozenset(
        {
            "image_gen",
            "web_search",
        }
    )

    image_gen: BetaResponseToolUsageImageGen
    """Usage of image generation."""
    web_search: BetaResponseToolUsageWebSearch
    """Usage of web search."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_gen: BetaResponseToolUsageImageGen,
            web_search: BetaResponseToolUsageWebSearch,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.image_gen = _image_gen(get("image_gen"))
        self.web_search = _web_search(get("web_search"))
        return self


BetaResponseToolUsage = ToolUsage
"""The name by which other modules import the class: no other class has it."""

_image_gen = to_model("beta_response_tool_usage_image_gen", "BetaResponseToolUsageImageGen")
_web_search = to_model("beta_response_tool_usage_web_search", "BetaResponseToolUsageWebSearch")
