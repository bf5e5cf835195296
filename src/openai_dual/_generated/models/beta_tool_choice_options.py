"""`BetaToolChoiceOptions`: `BetaToolChoiceOptions` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"] | str
