"""`BetaResponseLogProb`: `BetaResponseLogProb` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .beta_response_log_prob_top_logprobs_item import BetaResponseLogProbTopLogprobsItem


class Logprob(BaseModel):
    """`BetaResponseLogProb` in the description."""

    __slots__ = (
        "token",
        "logprob",
        "top_logprobs",
    )
    _required = frozenset(
        {
            "token",
            "logprob",
        }
    )

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token."""
    top_logprobs: list[BetaResponseLogProbTopLogprobsItem] | None
    """Most likely tokens at this position."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str,
            logprob: float,
            top_logprobs: list[BetaResponseLogProbTopLogprobsItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.token = get("token")
        self.logprob = get("logprob")
        self.top_logprobs = None if (value := get("top_logprobs")) is None else _top_logprobs(value)
        return self


BetaResponseLogProb = Logprob
"""The name by which other modules import the class: no other class has it."""

_top_logprobs = each(to_model("beta_response_log_prob_top_logprobs_item", "BetaResponseLogProbTopLogprobsItem"))
