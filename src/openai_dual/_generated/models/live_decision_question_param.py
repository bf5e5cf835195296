"""`LiveDecisionQuestionParam`: `LiveDecisionQuestionParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .live_decision_question_param_choice import LiveDecisionQuestionParamChoice
    from .live_decision_question_param_predicate import LiveDecisionQuestionParamPredicate
    from .live_decision_question_param_score import LiveDecisionQuestionParamScore

LiveDecisionQuestionParam: TypeAlias = (
    "LiveDecisionQuestionParamChoice | LiveDecisionQuestionParamPredicate | LiveDecisionQuestionParamScore | Unknown"
)

decode = tagged(
    "type",
    {
        "choice": to_model("live_decision_question_param_choice", "LiveDecisionQuestionParamChoice"),
        "predicate": to_model("live_decision_question_param_predicate", "LiveDecisionQuestionParamPredicate"),
        "score": to_model("live_decision_question_param_score", "LiveDecisionQuestionParamScore"),
    },
)
"""Decode a value of this type."""
