"""`BetaTopLogProbParam`: `BetaTopLogProb` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaTopLogProbParam(TypedDict, total=False):
    """`BetaTopLogProb`, as a request gives it."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
