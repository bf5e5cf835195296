"""`BetaReasoningModeEnum`: `BetaReasoningModeEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningModeEnum: TypeAlias = str | Literal["standard", "pro"]
