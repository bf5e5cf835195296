"""`AnswerResourceScoreProbabilitiesItem`: `AnswerResourceScoreProbabilitiesItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AnswerAnswerResourceScoreProbability(BaseModel):
    """`AnswerResourceScoreProbabilitiesItem` in the description."""

    __slots__ = (
        "label",
        "probability",
        "value",
    )
    _required = frozenset(
        {
            "label",
            "probability",
            "value",
        }
    )

    label: str
    """Label of the level."""
    probability: float
    """Probability."""
    value: int
    """Value of the level."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str,
            probability: float,
            value: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.label = get("label")
        self.probability = get("probability")
        self.value = get("value")
        return self


AnswerResourceScoreProbabilitiesItem = AnswerAnswerResourceScoreProbability
"""The name by which other modules import the class: no other class has it."""
