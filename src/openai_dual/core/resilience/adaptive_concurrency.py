"""Adapt the number of attempts in flight to overload: additive increase, multiplicative decrease (AIMD).

Only errors that report overload lower the limit. Latency does not: it depends on the length of the response.
"""

from __future__ import annotations

from math import inf
from typing import Final

from ...errors import APIStatusError
from ..call_info import Outcome, OutcomeOrError

DECREASE: Final = 0.5


def overloaded(outcome: OutcomeOrError) -> bool:
    """Return whether *outcome* reports overload: status 503, or the code `slow_down`."""
    return isinstance(outcome, APIStatusError) and (outcome.status_code == 503 or outcome.code == "slow_down")


class Concurrency:
    """Count the attempts in flight, and limit them to at most `most`; not thread-safe.

    Overload halves the number in flight, once for all attempts sent before it. Every round of successes adds one.
    """

    def __init__(self, most: float = inf) -> None:
        self.most = self.limit = most
        self.in_flight = 0
        self._lowered = -inf
        self._whole = most
        """Once the limit is back here, stop limiting."""

    @property
    def full(self) -> bool:
        """Whether no further attempt may start."""
        return self.in_flight >= self.limit

    def leave(self, outcome: OutcomeOrError, began: float, now: float) -> None:
        """Record the end of an attempt that has been in flight since *began*."""
        if overloaded(outcome) and began > self._lowered:
            self._lower(now)
        elif outcome is Outcome.OK and self.limit < self.most:
            self.limit += 1 / self.limit
            if self.limit >= self._whole:
                self.limit = self.most
        self.in_flight = max(0, self.in_flight - 1)  # after a fork, attempts of the parent may end here uncounted

    def _lower(self, now: float) -> None:
        if self.limit == self.most:
            self._whole = min(self.most, max(self.in_flight, 2))
        self.limit = max(1.0, min(self.limit, self.in_flight) * DECREASE)
        self._lowered = now
