"""`LiveDecisionTriggerParamDecisions`: `LiveDecisionTriggerParamDecisions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .live_decision_question_param import LiveDecisionQuestionParam


class Decisions(BaseModel):
    """`LiveDecisionTriggerParamDecisions` in the description."""

    __slots__ = ("questions",)
    _required = frozenset(
        {
            "questions",
        }
    )

    questions: list[LiveDecisionQuestionParam]
    """Questions to decide."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: list[LiveDecisionQuestionParam],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.questions = _questions(get("questions"))
        return self


LiveDecisionTriggerParamDecisions = Decisions
"""The name by which other modules import the class: no other class has it."""

_questions = each(to_alias("live_decision_question_param"))
