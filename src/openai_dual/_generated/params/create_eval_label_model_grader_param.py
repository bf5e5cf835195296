"""`CreateEvalLabelModelGraderParam`: `CreateEvalLabelModelGrader` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_eval_item_param import CreateEvalItemParam


class CreateEvalLabelModelGraderParam(TypedDict, total=False):
    """`CreateEvalLabelModelGrader`, as a request gives it."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[CreateEvalItemParam | BaseModel]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]
