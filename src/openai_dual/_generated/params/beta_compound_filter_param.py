"""`BetaCompoundFilterParam`: `BetaCompoundFilter` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_comparison_filter_param import BetaComparisonFilterParam


class BetaCompoundFilterParam(TypedDict, total=False):
    """`BetaCompoundFilter`, as a request gives it."""

    type: Required[Literal["and", "or"] | str]
    filters: Required[Iterable[BetaComparisonFilterParam | BetaCompoundFilterParam | BaseModel]]
