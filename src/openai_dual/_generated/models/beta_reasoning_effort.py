"""`BetaReasoningEffort`: `BetaReasoningEffort` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str
