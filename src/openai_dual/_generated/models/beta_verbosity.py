"""`BetaVerbosity`: `BetaVerbosity` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaVerbosity: TypeAlias = Literal["low", "medium", "high"] | str
