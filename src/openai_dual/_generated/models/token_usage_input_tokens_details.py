"""`TokenUsageInputTokensDetails`: `TokenUsageInputTokensDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class InputTokensDetails(BaseModel):
    """`TokenUsageInputTokensDetails` in the description."""

    __slots__ = ("cached_tokens",)
    _required = frozenset(
        {
            "cached_tokens",
        }
    )

    cached_tokens: int
    """Tokens from the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cached_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.cached_tokens = get("cached_tokens")
        return self


TokenUsageInputTokensDetails = InputTokensDetails
"""The name by which other modules import the class: no other class has it."""
