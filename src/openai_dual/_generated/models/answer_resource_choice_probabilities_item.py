"""`AnswerResourceChoiceProbabilitiesItem`: `AnswerResourceChoiceProbabilitiesItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AnswerAnswerResourceChoiceProbability(BaseModel):
    """`AnswerResourceChoiceProbabilitiesItem` in the description."""

    __slots__ = (
        "probability",
        "value",
    )
    _required = frozenset(
        {
            "probability",
            "value",
        }
    )

    probability: float
    """Probability."""
    value: str | bool
    """Value that can be chosen."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            probability: float,
            value: str | bool,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.probability = get("probability")
        self.value = get("value")
        return self


AnswerResourceChoiceProbabilitiesItem = AnswerAnswerResourceChoiceProbability
"""The name by which other modules import the class: no other class has it."""
