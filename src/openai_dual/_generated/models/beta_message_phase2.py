"""`BetaMessagePhase2`: `BetaMessagePhase-2` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaMessagePhase2: TypeAlias = Literal["commentary", "final_answer"] | str
