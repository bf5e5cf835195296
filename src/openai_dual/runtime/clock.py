"""The system's clock, and the replacement that tests may put in its place."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from .waiting import apause, pause

if TYPE_CHECKING:
    from ..core.clock import Clock
    from ..core.signals import Signal


class SystemClock:
    """The clock of every client that is made while no other clock replaces it.

    Its moments are always the system's. Its waits are those of the replacing clock while there is one: a client that
    was made before a test replaced the clock does not wait either.
    """

    is_real = True
    monotonic = staticmethod(time.monotonic)
    wall = staticmethod(time.time)

    def sleep(self, seconds: float, *signals: Signal) -> None:
        """Wait *seconds*, blocking, or until one of *signals* is given."""
        clock = current_clock()
        if clock is self:
            pause(seconds, *signals)
        else:
            clock.sleep(seconds, *signals)

    async def asleep(self, seconds: float, *signals: Signal) -> None:
        """Wait *seconds*, awaiting, or until one of *signals* is given."""
        clock = current_clock()
        await (apause(seconds, *signals) if clock is self else clock.asleep(seconds, *signals))


SYSTEM: Final = SystemClock()
_clocks: list[Clock] = [SYSTEM]


def current_clock() -> Clock:
    """Return the clock that a new client gets: the system's, unless a test replaces it."""
    return _clocks[-1]


@contextmanager
def replaced_clock(clock: Clock) -> Generator[None, None, None]:
    """Let *clock* replace the system's while the block runs, in all threads."""
    _clocks.append(clock)
    try:
        yield
    finally:
        _clocks.remove(clock)
