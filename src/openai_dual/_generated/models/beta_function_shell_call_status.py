"""`BetaFunctionShellCallStatus`: `BetaFunctionShellCallStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
