"""`MultiGraderParam`: `GraderMulti` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .label_model_grader_param import LabelModelGraderParam
    from .python_grader_param import PythonGraderParam
    from .score_model_grader_param import ScoreModelGraderParam
    from .string_check_grader_param import StringCheckGraderParam
    from .text_similarity_grader_param import TextSimilarityGraderParam


class MultiGraderParam(TypedDict, total=False):
    """`GraderMulti`, as a request gives it."""

    type: Required[Literal["multi"]]
    name: Required[str]
    graders: Required[
        StringCheckGraderParam
        | TextSimilarityGraderParam
        | PythonGraderParam
        | ScoreModelGraderParam
        | LabelModelGraderParam
        | BaseModel
    ]
    calculate_output: Required[str]
