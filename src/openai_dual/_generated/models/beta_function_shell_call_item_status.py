"""`BetaFunctionShellCallItemStatus`: `BetaFunctionShellCallItemStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
