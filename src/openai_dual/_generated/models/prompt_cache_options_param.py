"""`PromptCacheOptionsParam`: `PromptCacheOptionsParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .prompt_cache_mode_enum import PromptCacheModeEnum
    from .prompt_cache_ttl_enum import PromptCacheTTLEnum


class ResponseCreatePromptCacheOptions(BaseModel):
    """`PromptCacheOptionsParam` in the description."""

    __slots__ = (
        "ttl",
        "mode",
        "comparison_response_id",
        "prewarm",
    )

    ttl: PromptCacheTTLEnum | None
    """Lifetime in the prompt cache."""
    mode: PromptCacheModeEnum | None
    """How breakpoints in the prompt cache are set."""
    comparison_response_id: str | None
    """Id of the response whose prompt is compared with this one."""
    prewarm: bool | None
    """Whether the prompt cache is prepared in advance."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ttl: PromptCacheTTLEnum | None = None,
            mode: PromptCacheModeEnum | None = None,
            comparison_response_id: str | None = None,
            prewarm: bool | None = None,
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
        self.prewarm = get("prewarm")
        return self


PromptCacheOptionsParam = ResponseCreatePromptCacheOptions
"""The name by which other modules import the class: no other class has it."""
