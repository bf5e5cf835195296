"""The total time of a call: how much is left, and the error when it is used up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ...errors import APIConnectionError, APIError, DeadlineExceededError

GRACE: Final = 0.02
"""Seconds of slack: lets the transport's own timeout, which names the phase, fire before the deadline."""


class Deadline:
    """The time on the steady *clock* at which all attempts of a call must have ended."""

    __slots__ = ("_clock", "ends")

    def __init__(self, clock: Callable[[], float], ends: float) -> None:
        self._clock, self.ends = clock, ends

    def left(self) -> float:
        """Return the seconds left for one phase of an attempt."""
        return max(self.ends - self._clock(), 0.001)  # transports take zero for "no timeout" or "at once"

    def within(self) -> float:
        """Return the seconds left for all phases of an attempt together."""
        return self.left() + GRACE

    def allows(self, wait: float) -> bool:
        """Return whether a wait of *wait* seconds ends before the deadline."""
        return self._clock() + wait < self.ends


def exceeded(error: APIError, wait: float | None) -> DeadlineExceededError:
    """Build the error of a call whose last attempt failed with *error*.

    *wait* is the wait in seconds that the deadline does not allow, None if the deadline has passed.
    """
    late = DeadlineExceededError(
        error.request,
        message=_message(error, wait),
        sent=isinstance(error, APIConnectionError) and error.sent,
    )
    late.attempts, late.max_attempts, late.request_id = error.attempts, error.max_attempts, error.request_id
    late.retry_after, late.earlier_errors = error.retry_after, (*error.earlier_errors, error)
    return late


def _message(error: APIError, wait: float | None) -> str:
    tried = (
        f"after {error.attempts} attempt{'s' * (error.attempts != 1)}" if error.attempts else "before the first attempt"
    )
    due = "" if wait is None else f"; the next retry was due in {wait:.3g} s"
    return f"The deadline of the call was reached {tried}{due}; the last error: {type(error).__name__}: {error.message}"
