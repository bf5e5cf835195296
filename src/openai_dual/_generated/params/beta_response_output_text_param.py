"""`BetaResponseOutputTextParam`: `BetaOutputTextContent` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_annotation_param import BetaAnnotationParam
    from .beta_log_prob_param import BetaLogProbParam


class BetaResponseOutputTextParam(TypedDict, total=False):
    """`BetaOutputTextContent`, as a request gives it."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Iterable[BetaAnnotationParam | BaseModel]]
    logprobs: Required[Iterable[BetaLogProbParam | BaseModel]]
