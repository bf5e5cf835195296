"""`LiveDecisionTriggerDecisions`: `LiveDecisionTriggerDecisions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .live_decision_question import LiveDecisionQuestion


class LiveDecisionTriggerDecisions(BaseModel):
    """`LiveDecisionTriggerDecisions` in the description."""

    __slots__ = ("questions",)
    _required = frozenset(
        {
            "questions",
        }
    )

    questions: list[LiveDecisionQuestion]
    """Questions to decide."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: list[LiveDecisionQuestion],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.questions = _questions(get("questions"))
        return self


_questions = each(to_alias("live_decision_question"))
