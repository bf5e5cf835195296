"""`BetaMessagePhase2`: `BetaMessagePhase-2` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessagePhase2: TypeAlias = Literal["commentary", "final_answer"] | str
