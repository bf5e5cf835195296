"""`LiveDecisionQuestionChoice`: `LiveDecisionQuestionChoice` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_choice_instructions_parts_input_image import LiveChoiceInstructionsPartsInputImage
    from .live_decision_choice_option import LiveDecisionChoiceOption
    from .live_decision_input_text import LiveDecisionInputText
    from .live_decision_question_choice_instructions_parts_input_json import (
        LiveDecisionQuestionChoiceInstructionsPartsInputJSON,
    )


class LiveDecisionQuestionChoice(BaseModel):
    """`LiveDecisionQuestionChoice` in the description."""

    __slots__ = (
        "choices",
        "instructions",
        "type",
        "name",
    )
    _required = frozenset(
        {
            "choices",
            "instructions",
            "type",
        }
    )

    choices: list[LiveDecisionChoiceOption]
    """Values to choose from."""
    instructions: (
        str
        | list[
            LiveDecisionInputText
            | LiveChoiceInstructionsPartsInputImage
            | LiveDecisionQuestionChoiceInstructionsPartsInputJSON
            | Unknown
        ]
    )
    """How to decide the question."""
    type: Literal["choice"]
    """Type of the object."""
    name: str | None
    """Name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            choices: list[LiveDecisionChoiceOption],
            instructions: str
            | list[
                LiveDecisionInputText
                | LiveChoiceInstructionsPartsInputImage
                | LiveDecisionQuestionChoiceInstructionsPartsInputJSON
                | Unknown
            ],
            type: Literal["choice"],
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.choices = _choices(get("choices"))
        self.instructions = _instructions(get("instructions"))
        self.type = get("type")
        self.name = get("name")
        return self


_choices = each(to_model("live_decision_choice_option", "LiveDecisionChoiceOption"))
_instructions = by_type(
    array=each(
        tagged(
            "type",
            {
                "input_text": to_model("live_decision_input_text", "LiveDecisionInputText"),
                "input_image": to_model(
                    "live_choice_instructions_parts_input_image", "LiveChoiceInstructionsPartsInputImage"
                ),
                "input_json": to_model(
                    "live_decision_question_choice_instructions_parts_input_json",
                    "LiveDecisionQuestionChoiceInstructionsPartsInputJSON",
                ),
            },
        )
    )
)
