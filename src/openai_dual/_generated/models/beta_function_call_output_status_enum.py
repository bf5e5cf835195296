"""`BetaFunctionCallOutputStatusEnum`: `BetaFunctionCallOutputStatusEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
