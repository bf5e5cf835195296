"""`PromptCacheRetentionEnum`: `PromptCacheRetentionEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"] | str
