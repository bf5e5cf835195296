"""`BetaDragParam`: `BetaDragParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_coord_param import BetaCoordParam


class BetaDragParam(TypedDict, total=False):
    """`BetaDragParam`, as a request gives it."""

    type: Required[Literal["drag"]]
    path: Required[Iterable[BetaCoordParam | BaseModel]]
    keys: Sequence[str] | None
