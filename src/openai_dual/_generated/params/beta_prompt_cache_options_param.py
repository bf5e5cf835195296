"""`BetaPromptCacheOptionsParam`: `BetaPromptCacheOptionsParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum
    from ..models.beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum


class BetaPromptCacheOptionsParam(TypedDict, total=False):
    """`BetaPromptCacheOptionsParam`, as a request gives it."""

    ttl: BetaPromptCacheTTLEnum
    mode: BetaPromptCacheModeEnum
