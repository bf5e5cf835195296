"""`BetaMessageRole`: `BetaMessageRole` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaMessageRole: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
)
