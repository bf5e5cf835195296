"""`AnswerResourceScore`: `AnswerResourceScore` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .answer_resource_score_probabilities_item import AnswerResourceScoreProbabilitiesItem


class AnswerAnswerResourceScore(BaseModel):
    """`AnswerResourceScore` in the description."""

    __slots__ = (
        "confidence",
        "name",
        "probabilities",
        "score",
        "type",
    )
    _required = frozenset(
        {
            "confidence",
            "probabilities",
            "score",
            "type",
        }
    )

    confidence: float
    """Confidence of the result."""
    name: str | None
    """Name of the object."""
    probabilities: list[AnswerResourceScoreProbabilitiesItem]
    """Probability of each value."""
    score: float
    """The score."""
    type: Literal["score"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            confidence: float,
            probabilities: list[AnswerResourceScoreProbabilitiesItem],
            score: float,
            type: Literal["score"],
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.confidence = get("confidence")
        self.name = get("name")
        self.probabilities = _probabilities(get("probabilities"))
        self.score = get("score")
        self.type = get("type")
        return self


AnswerResourceScore = AnswerAnswerResourceScore
"""The name by which other modules import the class: no other class has it."""

_probabilities = each(to_model("answer_resource_score_probabilities_item", "AnswerResourceScoreProbabilitiesItem"))
