"""`BetaCallableToolAllowedCaller`: `BetaCallableToolAllowedCaller` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
