"""`PromptCacheTTLEnum`: `PromptCacheTTLEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheTTLEnum: TypeAlias = Literal["30m", "12h"] | str
