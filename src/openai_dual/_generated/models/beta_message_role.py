"""`BetaMessageRole`: `BetaMessageRole` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessageRole: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
)
