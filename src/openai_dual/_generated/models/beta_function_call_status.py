"""`BetaFunctionCallStatus`: `BetaFunctionCallStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
