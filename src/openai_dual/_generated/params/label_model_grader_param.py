"""`LabelModelGraderParam`: `GraderLabelModel` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .eval_item_param import EvalItemParam


class LabelModelGraderParam(TypedDict, total=False):
    """`GraderLabelModel`, as a request gives it."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[EvalItemParam | BaseModel]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]
