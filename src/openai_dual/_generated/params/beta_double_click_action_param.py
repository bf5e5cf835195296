"""`BetaDoubleClickActionParam`: `BetaDoubleClickAction` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaDoubleClickActionParam(TypedDict, total=False):
    """`BetaDoubleClickAction`, as a request gives it."""

    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]
    keys: Required[Sequence[str] | None]
