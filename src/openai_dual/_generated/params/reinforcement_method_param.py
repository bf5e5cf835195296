"""`ReinforcementMethodParam`: `FineTuneReinforcementMethod` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .multi_grader_param import MultiGraderParam
    from .python_grader_param import PythonGraderParam
    from .reinforcement_hyperparameters_param import ReinforcementHyperparametersParam
    from .score_model_grader_param import ScoreModelGraderParam
    from .string_check_grader_param import StringCheckGraderParam
    from .text_similarity_grader_param import TextSimilarityGraderParam


class ReinforcementMethodParam(TypedDict, total=False):
    """`FineTuneReinforcementMethod`, as a request gives it."""

    grader: Required[
        StringCheckGraderParam
        | TextSimilarityGraderParam
        | PythonGraderParam
        | ScoreModelGraderParam
        | MultiGraderParam
        | BaseModel
    ]
    hyperparameters: ReinforcementHyperparametersParam | BaseModel
