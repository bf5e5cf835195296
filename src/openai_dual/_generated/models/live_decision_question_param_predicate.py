"""`LiveDecisionQuestionParamPredicate`: `LiveDecisionQuestionParamPredicate` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_decision_input_text_param import LiveDecisionInputTextParam
    from .live_predicate_instructions_parts_input_image import LivePredicateInstructionsPartsInputImage
    from .live_predicate_instructions_parts_input_json import LivePredicateInstructionsPartsInputJSON


class Predicate(BaseModel):
    """`LiveDecisionQuestionParamPredicate` in the description."""

    __slots__ = (
        "instructions",
        "type",
        "name",
    )
    _required = frozenset(
        {
            "instructions",
            "type",
        }
    )

    instructions: (
        str
        | list[
            LiveDecisionInputTextParam
            | LivePredicateInstructionsPartsInputImage
            | LivePredicateInstructionsPartsInputJSON
            | Unknown
        ]
    )
    """How to decide the question."""
    type: Literal["predicate"]
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
                | LivePredicateInstructionsPartsInputImage
                | LivePredicateInstructionsPartsInputJSON
                | Unknown
            ],
            type: Literal["predicate"],
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.instructions = _instructions(get("instructions"))
        self.type = get("type")
        self.name = get("name")
        return self


LiveDecisionQuestionParamPredicate = Predicate
"""The name by which other modules import the class: no other class has it."""

_instructions = by_type(
    array=each(
        tagged(
            "type",
            {
                "input_text": to_model("live_decision_input_text_param", "LiveDecisionInputTextParam"),
                "input_image": to_model(
                    "live_predicate_instructions_parts_input_image", "LivePredicateInstructionsPartsInputImage"
                ),
                "input_json": to_model(
                    "live_predicate_instructions_parts_input_json", "LivePredicateInstructionsPartsInputJSON"
                ),
            },
        )
    )
)
