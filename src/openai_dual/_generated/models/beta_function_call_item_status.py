"""`BetaFunctionCallItemStatus`: `BetaFunctionCallItemStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
