"""`DecisionUsageInputTokensDetails`: `DecisionUsageInputTokensDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class UsageInputTokensDetails(BaseModel):
    """`DecisionUsageInputTokensDetails` in the description."""

    __slots__ = (
        "cache_write_tokens",
        "cached_tokens",
    )
    _required = frozenset(
        {
            "cache_write_tokens",
            "cached_tokens",
        }
    )

    cache_write_tokens: int
    """Tokens that were written to the prompt cache."""
    cached_tokens: int
    """Tokens from the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cache_write_tokens: int,
            cached_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.cache_write_tokens = get("cache_write_tokens")
        self.cached_tokens = get("cached_tokens")
        return self


DecisionUsageInputTokensDetails = UsageInputTokensDetails
"""The name by which other modules import the class: no other class has it."""
