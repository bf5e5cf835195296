"""`LogProb`: `LogProb` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .top_log_prob import TopLogProb


class Logprob(BaseModel):
    """`LogProb` in the description."""

    __slots__ = (
        "token",
        "logprob",
        "bytes",
        "top_logprobs",
    )
    _required = frozenset(
        {
            "token",
            "logprob",
            "bytes",
            "top_logprobs",
        }
    )

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int]
    """UTF-8 bytes of the token."""
    top_logprobs: list[TopLogProb]
    """Most likely tokens at this position."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            logprob: float,
            bytes: list[int],
            top_logprobs: list[TopLogProb],
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
        self.top_logprobs = _top_logprobs(get("top_logprobs"))
        return self


LogProb = Logprob
"""The name by which other modules import the class: no other class has it."""

_top_logprobs = each(to_model("top_log_prob", "TopLogProb"))
