"""`BetaFunctionShellCallOutputStatusEnum`: `BetaFunctionShellCallOutputStatusEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionShellCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
