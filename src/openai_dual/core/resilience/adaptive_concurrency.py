"""How many attempts may be in flight: fewer while the service says it is overloaded, then more again.

Additive increase, multiplicative decrease; what counts is how the service feels, not how long its answers take, since
they take as long as they are. Imports the errors and `gates`.
"""

from __future__ import annotations

from math import inf
from typing import Final

from ...errors import APIStatusError
from ..call_info import Outcome, OutcomeOrError

DECREASE: Final = 0.5


def overloaded(outcome: OutcomeOrError) -> bool:
    """Tell whether the service asks for less at a time: a 503, or the code `slow_down`."""
    return isinstance(outcome, APIStatusError) and (outcome.status_code == 503 or outcome.code == "slow_down")


class Concurrency:
    """The attempts in flight, and how many there may be: `most` of them at best; not thread-safe.

    Overload halves what is in flight, once for all attempts sent before; every round of successes allows one more.
    """

    def __init__(self, most: float = inf) -> None:
        self.most = self.limit = most
        self.in_flight = 0
        self._lowered = -inf
        self._whole = most
        """At which limit there is none any more."""

    @property
    def full(self) -> bool:
        """Whether another attempt would be one too many."""
        return self.in_flight >= self.limit

    def leave(self, outcome: OutcomeOrError, began: float, now: float) -> None:
        """Note how an attempt ended that *began* to be in flight then."""
        if overloaded(outcome) and began > self._lowered:
            self._lower(now)
        elif outcome is Outcome.OK and self.limit < self.most:
            self.limit += 1 / self.limit
            if self.limit >= self._whole:
                self.limit = self.most
        self.in_flight = max(0, self.in_flight - 1)  # one that a fork took along has not been counted here

    def _lower(self, now: float) -> None:
        if self.limit == self.most:
            self._whole = min(self.most, max(self.in_flight, 2))
        self.limit = max(1.0, min(self.limit, self.in_flight) * DECREASE)
        self._lowered = now
