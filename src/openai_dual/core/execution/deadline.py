"""The total time of a call: what it leaves, and the error of a call that has used it up. Imports the errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ...errors import APIConnectionError, APIError, DeadlineExceededError

GRACE: Final = 0.02
"""Seconds for which a single timeout that ends with the deadline may come before the deadline itself: it says more."""


class Deadline:
    """When all attempts of a call together have to end, on the steady *clock*."""

    __slots__ = ("_clock", "ends")

    def __init__(self, clock: Callable[[], float], ends: float) -> None:
        self._clock, self.ends = clock, ends

    def left(self) -> float:
        """Return the seconds that it leaves a phase of an attempt."""
        return max(self.ends - self._clock(), 0.001)  # zero would mean "at once" to a transport, or "for ever"

    def within(self) -> float:
        """Return the seconds that it leaves all phases of an attempt together."""
        return self.left() + GRACE

    def allows(self, wait: float) -> bool:
        """Tell whether so many seconds can be waited."""
        return self._clock() + wait < self.ends


def exceeded(error: APIError, wait: float | None) -> DeadlineExceededError:
    """Make the error of a call whose last attempt failed of *error*, and whose deadline leaves no *wait*."""
    late = DeadlineExceededError(
        error.request,
        message="The deadline of the call passed." if wait is None else f"The deadline leaves no {wait:.3g} s to wait.",
        sent=isinstance(error, APIConnectionError) and error.sent,
    )
    late.attempts, late.max_attempts, late.request_id = error.attempts, error.max_attempts, error.request_id
    late.retry_after, late.earlier_errors = error.retry_after, (*error.earlier_errors, error)
    return late
