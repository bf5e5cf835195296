"""`PromptCacheModeEnum`: `PromptCacheModeEnum` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"] | str
