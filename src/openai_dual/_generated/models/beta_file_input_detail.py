"""`BetaFileInputDetail`: `BetaFileInputDetail` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFileInputDetail: TypeAlias = Literal["auto", "low", "high"] | str
