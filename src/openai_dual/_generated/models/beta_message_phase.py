"""`BetaMessagePhase`: `BetaMessagePhase` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaMessagePhase: TypeAlias = Literal["commentary", "final_answer"] | str
