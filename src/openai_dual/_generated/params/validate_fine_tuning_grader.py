"""Types of requests: those of `validate_fine_tuning_grader`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import StringCheckGraderParam
    from .shared_fine_tuning import (
        MultiGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        TextSimilarityGraderParam,
    )


class ValidateGraderRequestParam(TypedDict, total=False):
    """`ValidateGraderRequest` in the description."""

    grader: Required[
        StringCheckGraderParam
        | TextSimilarityGraderParam
        | PythonGraderParam
        | ScoreModelGraderParam
        | MultiGraderParam
        | BaseModel
    ]
    """Grader to use."""
