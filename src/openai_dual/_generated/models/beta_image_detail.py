"""`BetaImageDetail`: `BetaImageDetail` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"] | str
