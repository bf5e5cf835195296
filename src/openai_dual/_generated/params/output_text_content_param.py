"""`OutputTextContentParam`: `OutputTextContent` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .annotation_param import AnnotationParam
    from .log_prob_param import LogProbParam


class OutputTextContentParam(TypedDict, total=False):
    """`OutputTextContent`, as a request gives it."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Iterable[AnnotationParam | BaseModel]]
    logprobs: Required[Iterable[LogProbParam | BaseModel]]
