"""`LiveDecisionsDelegationUpdateConfigParam`: `LiveDecisionsDelegationUpdateConfigParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .live_decision_question_param import LiveDecisionQuestionParam


class DecisionsDelegationUpdateConfig(BaseModel):
    """`LiveDecisionsDelegationUpdateConfigParam` in the description."""

    __slots__ = (
        "model",
        "questions",
    )

    model: str | None
    """Id of the model."""
    questions: list[LiveDecisionQuestionParam] | None
    """Questions to decide."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | None = None,
            questions: list[LiveDecisionQuestionParam] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.model = get("model")
        self.questions = None if (value := get("questions")) is None else _questions(value)
        return self


LiveDecisionsDelegationUpdateConfigParam = DecisionsDelegationUpdateConfig
"""The name by which other modules import the class: no other class has it."""

_questions = each(to_alias("live_decision_question_param"))
