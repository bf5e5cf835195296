"""`Decision`: `Decision` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .answer_resource_choice import AnswerResourceChoice
    from .answer_resource_predicate import AnswerResourcePredicate
    from .answer_resource_refusal import AnswerResourceRefusal
    from .answer_resource_score import AnswerResourceScore
    from .decision_usage import DecisionUsage


class Decision(BaseModel):
    """`Decision` in the description."""

    __slots__ = (
        "answers",
        "model",
        "usage",
    )
    _required = frozenset(
        {
            "answers",
            "model",
            "usage",
        }
    )

    answers: list[
        AnswerResourcePredicate | AnswerResourceChoice | AnswerResourceScore | AnswerResourceRefusal | Unknown
    ]
    """Result for each question."""
    model: str
    """Id of the model."""
    usage: DecisionUsage
    """Usage, in tokens or in seconds of audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: list[
                AnswerResourcePredicate | AnswerResourceChoice | AnswerResourceScore | AnswerResourceRefusal | Unknown
            ],
            model: str,
            usage: DecisionUsage,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.answers = _answers(get("answers"))
        self.model = get("model")
        self.usage = _usage(get("usage"))
        return self


_answers = each(
    tagged(
        "type",
        {
            "predicate": to_model("answer_resource_predicate", "AnswerResourcePredicate"),
            "choice": to_model("answer_resource_choice", "AnswerResourceChoice"),
            "score": to_model("answer_resource_score", "AnswerResourceScore"),
            "refusal": to_model("answer_resource_refusal", "AnswerResourceRefusal"),
        },
    )
)
_usage = to_model("decision_usage", "DecisionUsage")
