"""`DragParam`: `DragParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .coord_param import CoordParam


class DragParam(TypedDict, total=False):
    """`DragParam`, as a request gives it."""

    type: Required[Literal["drag"]]
    path: Required[Iterable[CoordParam | BaseModel]]
    keys: Sequence[str] | None
