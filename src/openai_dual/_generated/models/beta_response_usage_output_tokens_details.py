"""`BetaResponseUsageOutputTokensDetails`: `BetaResponseUsageOutputTokensDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class OutputTokensDetails(BaseModel):
    """`BetaResponseUsageOutputTokensDetails` in the description."""

    __slots__ = ("reasoning_tokens",)
    _required = frozenset(
        {
            "reasoning_tokens",
        }
    )

    reasoning_tokens: int
    """Tokens of reasoning."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reasoning_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.reasoning_tokens = get("reasoning_tokens")
        return self


BetaResponseUsageOutputTokensDetails = OutputTokensDetails
"""The name by which other modules import the class: no other class has it."""
