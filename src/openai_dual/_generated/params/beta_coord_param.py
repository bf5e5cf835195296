"""`BetaCoordParam`: `BetaCoordParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaCoordParam(TypedDict, total=False):
    """`BetaCoordParam`, as a request gives it."""

    x: Required[int]
    y: Required[int]
