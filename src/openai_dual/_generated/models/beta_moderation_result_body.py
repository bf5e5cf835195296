"""`BetaModerationResultBody`: `BetaModerationResultBody` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_moderation_input_type import BetaModerationInputType


class ModerationInputModerationResult(BaseModel):
    """`BetaModerationResultBody` in the description."""

    __slots__ = (
        "type",
        "model",
        "flagged",
        "categories",
        "category_scores",
        "category_applied_input_types",
    )
    _required = frozenset(
        {
            "type",
            "model",
            "flagged",
            "categories",
            "category_scores",
            "category_applied_input_types",
        }
    )

    type: Literal["moderation_result"]
    """Type of the object; service default: "moderation_result"."""
    model: str
    """Id of the model."""
    flagged: bool
    """Whether any category applies."""
    categories: dict[str, bool]
    """Moderation category to whether the input belongs to it."""
    category_scores: dict[str, float]
    """Moderation category to its score, from 0 to 1."""
    category_applied_input_types: dict[str, list[BetaModerationInputType]]
    """Moderation category to the kinds of input that its score is based on."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["moderation_result"],
            model: str,
            flagged: bool,
            categories: dict[str, bool],
            category_scores: dict[str, float],
            category_applied_input_types: dict[str, list[BetaModerationInputType]],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.model = get("model")
        self.flagged = get("flagged")
        self.categories = get("categories")
        self.category_scores = get("category_scores")
        self.category_applied_input_types = get("category_applied_input_types")
        return self


BetaModerationResultBody = ModerationInputModerationResult
"""The name by which other modules import the class: no other class has it."""
