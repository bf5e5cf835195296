"""`AnswerResourceChoice`: `AnswerResourceChoice` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .answer_resource_choice_probabilities_item import AnswerResourceChoiceProbabilitiesItem


class AnswerAnswerResourceChoice(BaseModel):
    """`AnswerResourceChoice` in the description."""

    __slots__ = (
        "choice",
        "confidence",
        "name",
        "probabilities",
        "type",
    )
    _required = frozenset(
        {
            "choice",
            "confidence",
            "probabilities",
            "type",
        }
    )

    choice: str | bool
    """Value that was chosen."""
    confidence: float
    """Confidence of the result."""
    name: str | None
    """Name of the object."""
    probabilities: list[AnswerResourceChoiceProbabilitiesItem]
    """Probability of each value."""
    type: Literal["choice"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            choice: str | bool,
            confidence: float,
            probabilities: list[AnswerResourceChoiceProbabilitiesItem],
            type: Literal["choice"],
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.choice = get("choice")
        self.confidence = get("confidence")
        self.name = get("name")
        self.probabilities = _probabilities(get("probabilities"))
        self.type = get("type")
        return self


AnswerResourceChoice = AnswerAnswerResourceChoice
"""The name by which other modules import the class: no other class has it."""

_probabilities = each(to_model("answer_resource_choice_probabilities_item", "AnswerResourceChoiceProbabilitiesItem"))
