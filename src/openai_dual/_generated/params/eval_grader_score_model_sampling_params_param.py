"""`EvalGraderScoreModelSamplingParamsParam`: `EvalGraderScoreModelSamplingParams` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.reasoning_effort import ReasoningEffort


class EvalGraderScoreModelSamplingParamsParam(TypedDict, total=False):
    """`EvalGraderScoreModelSamplingParams`, as a request gives it."""

    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | None
