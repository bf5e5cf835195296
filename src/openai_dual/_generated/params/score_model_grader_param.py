"""`ScoreModelGraderParam`: `GraderScoreModel` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .eval_item_param import EvalItemParam
    from .grader_score_model_sampling_params_param import GraderScoreModelSamplingParamsParam


class ScoreModelGraderParam(TypedDict, total=False):
    """`GraderScoreModel`, as a request gives it."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: GraderScoreModelSamplingParamsParam | BaseModel
    input: Required[Iterable[EvalItemParam | BaseModel]]
    range: Sequence[float]
