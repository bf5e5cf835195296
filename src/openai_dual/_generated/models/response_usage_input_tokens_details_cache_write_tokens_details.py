"""`ResponseUsageInputTokensDetailsCacheWriteTokensDetails`: `ResponseUsageInputTokensDetailsCacheWriteTokensDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
    """`ResponseUsageInputTokensDetailsCacheWriteTokensDetails` in the description."""

    __slots__ = (
        "ttl_12h_tokens",
        "ttl_30m_tokens",
    )
    _required = frozenset(
        {
            "ttl_12h_tokens",
            "ttl_30m_tokens",
        }
    )

    ttl_12h_tokens: int
    """Tokens with a lifetime of 12 hours."""
    ttl_30m_tokens: int
    """Tokens with a lifetime of 30 minutes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ttl_12h_tokens: int,
            ttl_30m_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.ttl_12h_tokens = get("ttl_12h_tokens")
        self.ttl_30m_tokens = get("ttl_30m_tokens")
        return self


ResponseUsageInputTokensDetailsCacheWriteTokensDetails = InputTokensDetailsCacheWriteTokensDetails
"""The name by which other modules import the class: no other class has it."""
