"""Waits that take no time: a clock that only waiting moves, in the place of the system's."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from math import inf
from typing import TYPE_CHECKING, Final

from ..runtime.clock import replaced_clock
from ..runtime.waiting import apause, pause

if TYPE_CHECKING:
    from ..core.signals import Signal

START: Final = 1_767_225_600.0
"""When a fake clock starts, in seconds since 1970: the beginning of 2026."""


class FakeClock:
    """A clock that only waiting moves. Waits of tasks or threads that run at once add up.

    A wait without an end, or for a signal that is given already, is a real one.
    """

    is_real = False

    def __init__(self) -> None:
        self.waits: list[float] = []
        """The seconds of every wait so far."""

    @property
    def elapsed(self) -> float:
        """The seconds waited so far."""
        return sum(self.waits)

    def time(self) -> float:
        """Return the time, in seconds since 1970."""
        return START + self.elapsed

    monotonic = wall = time

    def sleep(self, seconds: float, *signals: Signal) -> None:
        """Let *seconds* pass at once."""
        if _is_real(seconds, signals):
            pause(seconds, *signals)
        else:
            self.waits.append(seconds)

    async def asleep(self, seconds: float, *signals: Signal) -> None:
        """Let *seconds* pass at once; other tasks get their turn."""
        if _is_real(seconds, signals):
            await apause(seconds, *signals)
            return
        from anyio.lowlevel import checkpoint  # only async tests wait here

        self.waits.append(seconds)
        await checkpoint()


@contextmanager
def no_waits() -> Generator[FakeClock, None, None]:
    """Let clients of either kind wait no time between attempts and for rate limits, while the block runs.

    Clients made inside take every moment from the clock: deadlines and circuits see the seconds that were not waited.
    Waits without an end, for another call to finish, are real.
    """
    clock = FakeClock()
    with replaced_clock(clock):
        yield clock


def _is_real(seconds: float, signals: Iterable[Signal]) -> bool:
    return seconds == inf or any(signal.is_given for signal in signals)
