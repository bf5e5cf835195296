"""`BetaInputFidelity`: `BetaInputFidelity` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputFidelity: TypeAlias = Literal["high", "low"] | str
