"""Waits that take no time: a clock that waiting moves, in the place of the real one.

Imports the drivers, `smoothing` and `base`, whose waiting and clock it replaces.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager
from math import inf
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final
from unittest.mock import patch

from ..client import base
from ..runtime import drivers
from ..runtime import pacing as smoothing

if TYPE_CHECKING:
    from ..core.signals import Signal

START: Final = 1_767_225_600.0
"""When a fake clock starts, in seconds since 1970: the beginning of 2026."""


class FakeClock:
    """A clock that only waiting moves. Waits of tasks or threads that run at once add up."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        """The seconds of every wait so far."""

    @property
    def elapsed(self) -> float:
        """The seconds waited so far."""
        return sum(self.waits)

    def time(self) -> float:
        """Tell the time, in seconds since 1970."""
        return START + self.elapsed

    def sleep(self, seconds: float) -> None:
        """Let *seconds* pass at once."""
        self.waits.append(seconds)

    async def asleep(self, seconds: float) -> None:
        """Let *seconds* pass at once; other tasks get their turn."""
        from anyio.lowlevel import checkpoint  # only async tests wait here

        self.waits.append(seconds)
        await checkpoint()


@contextmanager
def no_waits() -> Generator[FakeClock, None, None]:
    """Let clients of either kind wait no time between attempts and for rate limits, while the block runs.

    Clients made inside live by the clock: deadlines and circuits see the seconds that were not waited. Waits without
    an end, for another call to finish, are real.
    """
    clock, really, areally = FakeClock(), drivers.pause, drivers.apause

    def pause(seconds: float, *signals: Signal) -> None:
        really(seconds, *signals) if _is_real(seconds, signals) else clock.sleep(seconds)

    async def apause(seconds: float, *signals: Signal) -> None:
        await (areally(seconds, *signals) if _is_real(seconds, signals) else clock.asleep(seconds))

    with ExitStack() as patches:
        patches.enter_context(patch.object(drivers, "pause", pause))
        patches.enter_context(patch.object(drivers, "apause", apause))
        patches.enter_context(patch.object(base, "time", SimpleNamespace(monotonic=clock.time, time=clock.time)))
        patches.enter_context(patch.object(smoothing, "smoothed", _unsmoothed))  # it waits by the loop's clock
        yield clock


def _is_real(seconds: float, signals: Iterable[Signal]) -> bool:
    """Tell whether a wait is for something else than time, or is over already."""
    return seconds == inf or any(signal.is_given for signal in signals)


def _unsmoothed(perform: Any, *_: object) -> Any:
    return perform
