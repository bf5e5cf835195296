"""`BetaResponseToolUsageImageGenInputTokensDetails`: `BetaResponseToolUsageImageGenInputTokensDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ToolUsageImageGenInputTokensDetails(BaseModel):
    """`BetaResponseToolUsageImageGenInputTokensDetails` in the description."""

    __slots__ = (
        "image_tokens",
        "text_tokens",
    )
    _required = frozenset(
        {
            "image_tokens",
            "text_tokens",
        }
    )

    image_tokens: int
    """Image tokens."""
    text_tokens: int
    """Text tokens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_tokens: int,
            text_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.image_tokens = get("image_tokens")
        self.text_tokens = get("text_tokens")
        return self


BetaResponseToolUsageImageGenInputTokensDetails = ToolUsageImageGenInputTokensDetails
"""The name by which other modules import the class: no other class has it."""
