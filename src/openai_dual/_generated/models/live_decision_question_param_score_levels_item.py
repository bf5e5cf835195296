"""`LiveDecisionQuestionParamScoreLevelsItem`: `LiveDecisionQuestionParamScoreLevelsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ScoreLevel(BaseModel):
    """`LiveDecisionQuestionParamScoreLevelsItem` in the description."""

    __slots__ = (
        "label",
        "description",
    )
    _required = frozenset(
        {
            "label",
        }
    )

    label: str
    """Label of the level."""
    description: str | None
    """Free text about the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str,
            description: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.label = get("label")
        self.description = get("description")
        return self


LiveDecisionQuestionParamScoreLevelsItem = ScoreLevel
"""The name by which other modules import the class: no other class has it."""
