"""`BetaPromptCacheModeEnum`: `BetaPromptCacheModeEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"] | str
