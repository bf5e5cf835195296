"""`BetaMessagePhase`: `BetaMessagePhase` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
