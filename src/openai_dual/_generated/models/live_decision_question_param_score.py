"""`LiveDecisionQuestionParamScore`: `LiveDecisionQuestionParamScore` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_decision_input_text_param import LiveDecisionInputTextParam
    from .live_decision_question_param_score_levels_item import LiveDecisionQuestionParamScoreLevelsItem
    from .live_score_instructions_parts_input_image import LiveScoreInstructionsPartsInputImage
    from .live_score_instructions_parts_input_json import LiveScoreInstructionsPartsInputJSON


class Score(BaseModel):
    """`LiveDecisionQuestionParamScore` in the description."""

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
            LiveDecisionInputTextParam
            | LiveScoreInstructionsPartsInputImage
            | LiveScoreInstructionsPartsInputJSON
            | Unknown
        ]
    )
    """How to decide the question."""
    levels: list[LiveDecisionQuestionParamScoreLevelsItem]
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
                LiveDecisionInputTextParam
                | LiveScoreInstructionsPartsInputImage
                | LiveScoreInstructionsPartsInputJSON
                | Unknown
            ],
            levels: list[LiveDecisionQuestionParamScoreLevelsItem],
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


LiveDecisionQuestionParamScore = Score
"""The name by which other modules import the class: no other class has it."""

_instructions = by_type(
    array=each(
        tagged(
            "type",
            {
                "input_text": to_model("live_decision_input_text_param", "LiveDecisionInputTextParam"),
                "input_image": to_model(
                    "live_score_instructions_parts_input_image", "LiveScoreInstructionsPartsInputImage"
                ),
                "input_json": to_model(
                    "live_score_instructions_parts_input_json", "LiveScoreInstructionsPartsInputJSON"
                ),
            },
        )
    )
)
_levels = each(to_model("live_decision_question_param_score_levels_item", "LiveDecisionQuestionParamScoreLevelsItem"))
