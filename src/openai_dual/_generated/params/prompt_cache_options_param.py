"""`PromptCacheOptionsParam`: `PromptCacheOptionsParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.prompt_cache_mode_enum import PromptCacheModeEnum
    from ..models.prompt_cache_ttl_enum import PromptCacheTTLEnum


class PromptCacheOptionsParam(TypedDict, total=False):
    """`PromptCacheOptionsParam`, as a request gives it."""

    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum
