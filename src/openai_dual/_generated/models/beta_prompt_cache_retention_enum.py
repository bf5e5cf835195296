"""`BetaPromptCacheRetentionEnum`: `BetaPromptCacheRetentionEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"] | str
