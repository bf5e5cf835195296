"""`CoordParam`: `CoordParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class CoordParam(TypedDict, total=False):
    """`CoordParam`, as a request gives it."""

    x: Required[int]
    y: Required[int]
