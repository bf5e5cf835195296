"""`LiveDecisionQuestion`: `LiveDecisionQuestion` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .live_decision_question_choice import LiveDecisionQuestionChoice
    from .live_decision_question_predicate import LiveDecisionQuestionPredicate
    from .live_decision_question_score import LiveDecisionQuestionScore

LiveDecisionQuestion: TypeAlias = (
    "LiveDecisionQuestionChoice | LiveDecisionQuestionPredicate | LiveDecisionQuestionScore | Unknown"
)

decode = tagged(
    "type",
    {
        "choice": to_model("live_decision_question_choice", "LiveDecisionQuestionChoice"),
        "predicate": to_model("live_decision_question_predicate", "LiveDecisionQuestionPredicate"),
        "score": to_model("live_decision_question_score", "LiveDecisionQuestionScore"),
    },
)
"""Decode a value of this type."""
