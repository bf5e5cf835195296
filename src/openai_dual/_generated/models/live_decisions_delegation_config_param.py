"""`LiveDecisionsDelegationConfigParam`: `LiveDecisionsDelegationConfigParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .live_decision_question_param import LiveDecisionQuestionParam


class DecisionsDelegationConfig(BaseModel):
    """`LiveDecisionsDelegationConfigParam` in the description."""

    __slots__ = (
        "model",
        "questions",
    )
    _required = frozenset(
        {
            "model",
            "questions",
        }
    )

    model: str
    """Id of the model."""
    questions: list[LiveDecisionQuestionParam]
    """Questions to decide."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            questions: list[LiveDecisionQuestionParam],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.model = get("model")
        self.questions = _questions(get("questions"))
        return self


LiveDecisionsDelegationConfigParam = DecisionsDelegationConfig
"""The name by which other modules import the class: no other class has it."""

_questions = each(to_alias("live_decision_question_param"))
