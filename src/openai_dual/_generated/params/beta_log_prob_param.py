"""`BetaLogProbParam`: `BetaLogProb` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_top_log_prob_param import BetaTopLogProbParam


class BetaLogProbParam(TypedDict, total=False):
    """`BetaLogProb`, as a request gives it."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
    top_logprobs: Required[Iterable[BetaTopLogProbParam | BaseModel]]
