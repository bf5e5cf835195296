"""`BetaPromptCacheTTLEnum`: `BetaPromptCacheTTLEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheTTLEnum: TypeAlias = Literal["30m", "12h"] | str
