"""`LiveDecisionQuestionParamChoice`: `LiveDecisionQuestionParamChoice` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_choice_instructions_parts_input_image import LiveChoiceInstructionsPartsInputImage
    from .live_choice_instructions_parts_input_json import LiveChoiceInstructionsPartsInputJSON
    from .live_decision_choice_option_param import LiveDecisionChoiceOptionParam
    from .live_decision_input_text_param import LiveDecisionInputTextParam


class Choice(BaseModel):
    """`LiveDecisionQuestionParamChoice` in the description."""

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

    choices: list[LiveDecisionChoiceOptionParam]
    """Values to choose from."""
    instructions: (
        str
        | list[
            LiveDecisionInputTextParam
            | LiveChoiceInstructionsPartsInputImage
            | LiveChoiceInstructionsPartsInputJSON
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
            choices: list[LiveDecisionChoiceOptionParam],
            instructions: str
            | list[
                LiveDecisionInputTextParam
                | LiveChoiceInstructionsPartsInputImage
                | LiveChoiceInstructionsPartsInputJSON
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


LiveDecisionQuestionParamChoice = Choice
"""The name by which other modules import the class: no other class has it."""

_choices = each(to_model("live_decision_choice_option_param", "LiveDecisionChoiceOptionParam"))
_instructions = by_type(
    array=each(
        tagged(
            "type",
            {
                "input_text": to_model("live_decision_input_text_param", "LiveDecisionInputTextParam"),
                "input_image": to_model(
                    "live_choice_instructions_parts_input_image", "LiveChoiceInstructionsPartsInputImage"
                ),
                "input_json": to_model(
                    "live_choice_instructions_parts_input_json", "LiveChoiceInstructionsPartsInputJSON"
                ),
            },
        )
    )
)
