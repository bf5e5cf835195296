"""`BetaImageDetail`: `BetaImageDetail` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"] | str
