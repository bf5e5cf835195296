"""Types of requests: those of `run_fine_tuning_grader`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import StringCheckGraderParam
    from .shared_fine_tuning import (
        MultiGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        TextSimilarityGraderParam,
    )


class RunGraderRequestParam(TypedDict, total=False):
    """`RunGraderRequest` in the description."""

    grader: Required[
        StringCheckGraderParam
        | TextSimilarityGraderParam
        | PythonGraderParam
        | ScoreModelGraderParam
        | MultiGraderParam
        | BaseModel
    ]
    """Grader to use."""
    item: Mapping[str, Any] | BaseModel
    """Item that the event is about."""
    model_sample: Required[str]
    """Output of a model that is graded."""
