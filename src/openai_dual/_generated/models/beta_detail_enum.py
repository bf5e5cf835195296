"""`BetaDetailEnum`: `BetaDetailEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaDetailEnum: TypeAlias = Literal["low", "high", "auto", "original"] | str
