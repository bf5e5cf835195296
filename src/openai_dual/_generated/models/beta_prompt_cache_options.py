"""`BetaPromptCacheOptions`: `BetaPromptCacheOptions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum
    from .beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum


class PromptCacheOptions(BaseModel):
    """`BetaPromptCacheOptions` in the description."""

    __slots__ = (
        "ttl",
        "mode",
        "comparison_response_id",
    )
    _required = frozenset(
        {
            "ttl",
            "mode",
        }
    )

    ttl: BetaPromptCacheTTLEnum
    """Lifetime in the prompt cache."""
    mode: BetaPromptCacheModeEnum
    """How breakpoints in the prompt cache are set."""
    comparison_response_id: str | None
    """Id of the response whose prompt is compared with this one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ttl: BetaPromptCacheTTLEnum,
            mode: BetaPromptCacheModeEnum,
            comparison_response_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.ttl = get("ttl")
        self.mode = get("mode")
        self.comparison_response_id = get("comparison_response_id")
        return self


BetaPromptCacheOptions = PromptCacheOptions
"""The name by which other modules import the class: no other class has it."""
