"""Whether a failed attempt is made again, and after how long. Pure: no clock, no sleep.

The waits come from the generators of backoff, which is loaded at the first retry. Imports the errors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from attrs import frozen

from ..errors import APIConnectionError, APIError

FIRST_WAIT: Final = 0.5
LONGEST_WAIT: Final = 60.0
HINT_JITTER: Final = 0.1
"""By how much of itself a wait that the service asked for is prolonged at most, so that clients do not come at once."""


def _uniform(low: float, high: float) -> float:
    from random import uniform  # noqa: PLC0415 (loaded at the first retry)

    return uniform(low, high)  # noqa: S311 (spreads waits, guards nothing)


def _exponential() -> Iterator[float]:
    from backoff import expo  # noqa: PLC0415 (loaded at the first retry)

    waits = expo(base=2, factor=FIRST_WAIT, max_value=LONGEST_WAIT)
    next(waits)  # backoff's generators begin with a None
    yield from waits


@frozen
class Retry:
    """The rules of one client: how often, how long, and what is worth it."""

    max_retries: int = 3
    max_hint: float = 120.0
    """Seconds; a service that asks for a longer wait is not waited for."""
    uniform: Callable[[float, float], float] = _uniform

    def waits(self) -> Iterator[float]:
        """Yield the wait before each further attempt: 0.5 s doubling to 60 s, each between half of that and all."""
        for wait in _exponential():
            yield self.uniform(wait / 2, wait)

    def wait(self, error: APIError, waits: Iterator[float], *, repeatable: bool = True) -> float | None:
        """Say how many seconds to wait before the next attempt, or None if there should be none.

        *repeatable* tells whether the request may be carried out twice without harm.
        """
        if error.attempts > self.max_retries or not error.retryable:
            return None
        if isinstance(error, APIConnectionError) and error.sent and not repeatable:
            return None
        hint = error.retry_after
        if not hint:
            return next(waits)
        return None if hint > self.max_hint else hint + self.uniform(0, HINT_JITTER * hint)
