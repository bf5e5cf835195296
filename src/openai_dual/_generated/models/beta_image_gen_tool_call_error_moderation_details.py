"""`BetaImageGenToolCallErrorModerationDetails`: `BetaImageGenToolCallErrorModerationDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ImageGenerationCallErrorModerationDetails(BaseModel):
    """`BetaImageGenToolCallErrorModerationDetails` in the description."""

    __slots__ = (
        "categories",
        "moderation_stage",
    )
    _required = frozenset(
        {
            "categories",
            "moderation_stage",
        }
    )

    categories: list[str]
    """Moderation categories that were detected."""
    moderation_stage: Literal["input", "output", "unknown"] | str
    """Whether the input or the output was rejected."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            categories: list[str],
            moderation_stage: Literal["input", "output", "unknown"] | str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.categories = get("categories")
        self.moderation_stage = get("moderation_stage")
        return self


BetaImageGenToolCallErrorModerationDetails = ImageGenerationCallErrorModerationDetails
"""The name by which other modules import the class: no other class has it."""
