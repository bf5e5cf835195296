"""`GraderMultiParam`: `GraderMulti` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .grader_label_model_param import GraderLabelModelParam
    from .grader_python_param import GraderPythonParam
    from .grader_score_model_param import GraderScoreModelParam
    from .grader_string_check_param import GraderStringCheckParam
    from .grader_text_similarity_param import GraderTextSimilarityParam


class GraderMultiParam(TypedDict, total=False):
    """`GraderMulti`, as a request gives it."""

    type: Required[Literal["multi"]]
    name: Required[str]
    graders: Required[
        GraderStringCheckParam
        | GraderTextSimilarityParam
        | GraderPythonParam
        | GraderScoreModelParam
        | GraderLabelModelParam
        | BaseModel
    ]
    calculate_output: Required[str]
