"""`BetaPromptCacheRetentionEnum`: `BetaPromptCacheRetentionEnum` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaPromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"] | str
