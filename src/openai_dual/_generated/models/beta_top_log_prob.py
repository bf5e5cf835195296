"""`BetaTopLogProb`: `BetaTopLogProb` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class LogprobTopLogprob(BaseModel):
    """`BetaTopLogProb` in the description."""

    __slots__ = (
        "token",
        "logprob",
        "bytes",
    )
    _required = frozenset(
        {
            "token",
            "logprob",
            "bytes",
        }
    )

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int]
    """UTF-8 bytes of the token."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            logprob: float,
            bytes: list[int],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.token = get("token")
        self.logprob = get("logprob")
        self.bytes = get("bytes")
        return self


BetaTopLogProb = LogprobTopLogprob
"""The name by which other modules import the class: no other class has it."""
