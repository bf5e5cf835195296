"""`CompoundFilterParam`: `CompoundFilter` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .comparison_filter_param import ComparisonFilterParam


class CompoundFilterParam(TypedDict, total=False):
    """`CompoundFilter`, as a request gives it."""

    type: Required[Literal["and", "or"] | str]
    filters: Required[Iterable[ComparisonFilterParam | CompoundFilterParam | BaseModel]]
