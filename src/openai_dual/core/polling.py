"""Wait for something that takes its time, by asking after it again and again. Pure.

How long to wait between two looks is what the service asks for (`openai-poll-after-ms`), else what its kind of work
takes, growing, with jitter. Imports the errors, `call`, `effects`, `settings` and `steps`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from math import inf, isfinite
from random import random
from typing import Any, Final, TypeVar

from attrs import frozen

from ..errors import PollTimeoutError
from .call import Call
from .effects import Sleep
from .settings import checked_seconds
from .steps import Steps, now, respond, tell

T = TypeVar("T")

HINT: Final = "openai-poll-after-ms"
JITTER: Final = 0.1
"""By how much a wait may be longer than it need be, as a share of it: many who wait do not ask at once."""


@frozen
class Rhythm:
    """Seconds between two looks: at first, by what they grow, and at most."""

    first: float
    growth: float = 1.5
    longest: float = 60.0

    def waits(self) -> Iterator[float]:
        """Yield the seconds to wait, look by look."""
        wait = self.first
        while True:
            yield wait
            wait = min(wait * self.growth, max(self.longest, self.first))


def steady(seconds: float) -> Rhythm:
    """Make the rhythm of a caller who says how many *seconds* to wait between two looks."""
    return Rhythm(seconds, growth=1.0)


def poll(
    look: Call[T],
    finished: Callable[[T], bool],
    rhythm: Rhythm,
    *,
    timeout: float | None = None,
    on_progress: Callable[[T], object] | None = None,
    share: Callable[[], float] = random,
) -> Steps[T]:
    """Send *look* until its value is *finished*, and return that.

    *on_progress* is told every value; *timeout* is in seconds, from the first look on. Raises `PollTimeoutError` with
    the last value as soon as the next look would come too late. What goes on at the service goes on whatever ends this.
    """
    checked_seconds("timeout", timeout)
    ends = inf if timeout is None else (yield from now()) + timeout
    for wait in rhythm.waits():
        response = yield from respond(look)
        value = response.parse()
        yield from tell(on_progress, value)
        if finished(value):
            return value
        seconds = _hint(response.headers) or wait * (1 + JITTER * share())
        if (yield from now()) + seconds > ends:
            raise PollTimeoutError(f"{look.path} is not finished after {timeout:g} s.", value)
        yield Sleep(seconds)
    raise AssertionError("waits have no end")


def in_status(*working: str) -> Callable[[Any], bool]:
    """Make a test of whether something is finished: its `status` is none of *working*."""
    return lambda value: value.status not in working


def _hint(headers: Mapping[str, str]) -> float | None:
    """Read what the service asks to wait, in seconds; None if it says nothing that can be used."""
    try:
        seconds = float(headers.get(HINT, "")) / 1000
    except ValueError:
        return None
    return seconds if isfinite(seconds) and seconds > 0 else None
