"""`MoveParam`: `MoveParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class MoveParam(TypedDict, total=False):
    """`MoveParam`, as a request gives it."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None
