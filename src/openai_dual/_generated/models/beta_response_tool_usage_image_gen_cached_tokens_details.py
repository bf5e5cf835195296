"""`BetaResponseToolUsageImageGenCachedTokensDetails`: `BetaResponseToolUsageImageGenCachedTokensDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ToolUsageImageGenCachedTokensDetails(BaseModel):
    """`BetaResponseToolUsageImageGenCachedTokensDetails` in the description."""

    __slots__ = (
        "cached_image_tokens",
        "cached_text_tokens",
    )
    _required = frozenset(
        {
            "cached_image_tokens",
            "cached_text_tokens",
        }
    )

    cached_image_tokens: int
    """Image tokens from the cache."""
    cached_text_tokens: int
    """Text tokens from the cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cached_image_tokens: int,
            cached_text_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.cached_image_tokens = get("cached_image_tokens")
        self.cached_text_tokens = get("cached_text_tokens")
        return self


BetaResponseToolUsageImageGenCachedTokensDetails = ToolUsageImageGenCachedTokensDetails
"""The name by which other modules import the class: no other class has it."""
