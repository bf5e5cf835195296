"""`BetaResponseUsageInputTokensDetails`: `BetaResponseUsageInputTokensDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .beta_response_usage_input_tokens_details_cache_write_tokens_details import (
        BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails,
    )


class InputTokensDetails(BaseModel):
    """`BetaResponseUsageInputTokensDetails` in the description."""

    __slots__ = (
        "cached_tokens",
        "cache_write_tokens",
        "cache_write_tokens_details",
    )
    _required = frozenset(
        {
            "cached_tokens",
            "cache_write_tokens",
        }
    )

    cached_tokens: int
    """Tokens from the prompt cache."""
    cache_write_tokens: int
    """Tokens that were written to the prompt cache."""
    cache_write_tokens_details: BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails | None
    """Written tokens by their lifetime in the cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cached_tokens: int,
            cache_write_tokens: int,
            cache_write_tokens_details: BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.cached_tokens = get("cached_tokens")
        self.cache_write_tokens = get("cache_write_tokens")
        self.cache_write_tokens_details = (
            None if (value := get("cache_write_tokens_details")) is None else _cache_write_tokens_details(value)
        )
        return self


BetaResponseUsageInputTokensDetails = InputTokensDetails
"""The name by which other modules import the class: no other class has it."""

_cache_write_tokens_details = to_model(
    "beta_response_usage_input_tokens_details_cache_write_tokens_details",
    "BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails",
)
