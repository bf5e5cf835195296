"""`BetaSearchContextSize`: `BetaSearchContextSize` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaSearchContextSize: TypeAlias = Literal["low", "medium", "high"] | str
