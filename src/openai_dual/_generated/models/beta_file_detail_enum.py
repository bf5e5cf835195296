"""`BetaFileDetailEnum`: `BetaFileDetailEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFileDetailEnum: TypeAlias = Literal["auto", "low", "high"] | str
