"""`LiveDecisionQuestionScore`: `LiveDecisionQuestionScore` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_decision_input_text import LiveDecisionInputText
    from .live_decision_question_score_instructions_parts_input_json import (
        LiveDecisionQuestionScoreInstructionsPartsInputJSON,
    )
    from .live_decision_question_score_levels_item import LiveDecisionQuestionScoreLevelsItem
    from .live_score_instructions_parts_input_image import LiveScoreInstructionsPartsInputImage


class LiveDecisionQuestionScore(BaseModel):
    """`LiveDecisionQuestionScore` in the description."""

    __slots__ = (
        "instructions",
        "levels",
        "type",
        "name",
    )
    _required = frozenset(
        {
            "instructions",
            "levels",
            "type",
        }
    )

    instructions: (
        str
        | list[
            LiveDecisionInputText
            | LiveScoreInstructionsPartsInputImage
            | LiveDecisionQuestionScoreInstructionsPartsInputJSON
            | Unknown
        ]
    )
    """How to decide the question."""
    levels: list[LiveDecisionQuestionScoreLevelsItem]
    """Levels of the score."""
    type: Literal["score"]
    """Type of the object."""
    name: str | None
    """Name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            instructions: str
            | list[
                LiveDecisionInputText
                | LiveScoreInstructionsPartsInputImage
                | LiveDecisionQuestionScoreInstructionsPartsInputJSON
                | Unknown
            ],
            levels: list[LiveDecisionQuestionScoreLevelsItem],
            type: Literal["score"],
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.instructions = _instructions(get("instructions"))
        self.levels = _levels(get("levels"))
        self.type = get("type")
        self.name = get("name")
        return self


_instructions = by_type(
    array=each(
        tagged(
            "type",
            {
                "input_text": to_model("live_decision_input_text", "LiveDecisionInputText"),
                "input_image": to_model(
                    "live_score_instructions_parts_input_image", "LiveScoreInstructionsPartsInputImage"
                ),
                "input_json": to_model(
                    "live_decision_question_score_instructions_parts_input_json",
                    "LiveDecisionQuestionScoreInstructionsPartsInputJSON",
                ),
            },
        )
    )
)
_levels = each(to_model("live_decision_question_score_levels_item", "LiveDecisionQuestionScoreLevelsItem"))
