"""`BetaServiceTierEnum`: `BetaServiceTierEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"] | str
