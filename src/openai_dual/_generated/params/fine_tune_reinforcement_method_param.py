"""`FineTuneReinforcementMethodParam`: `FineTuneReinforcementMethod` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .fine_tune_reinforcement_hyperparameters_param import FineTuneReinforcementHyperparametersParam
    from .grader_multi_param import GraderMultiParam
    from .grader_python_param import GraderPythonParam
    from .grader_score_model_param import GraderScoreModelParam
    from .grader_string_check_param import GraderStringCheckParam
    from .grader_text_similarity_param import GraderTextSimilarityParam


class FineTuneReinforcementMethodParam(TypedDict, total=False):
    """`FineTuneReinforcementMethod`, as a request gives it."""

    grader: Required[
        GraderStringCheckParam
        | GraderTextSimilarityParam
        | GraderPythonParam
        | GraderScoreModelParam
        | GraderMultiParam
        | BaseModel
    ]
    hyperparameters: FineTuneReinforcementHyperparametersParam | BaseModel
