"""Waits that take no time: a clock that waiting moves, in the place of the real one.

Imports the drivers, `smoothing` and `base`, whose waiting and clock it replaces.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from math import inf
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final
from unittest.mock import patch

from .. import base, drivers, smoothing

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
        from anyio.lowlevel import checkpoint  # noqa: PLC0415 (only async tests wait here)

        self.waits.append(seconds)
        await checkpoint()


@contextmanager
def no_waits() -> Generator[FakeClock, None, None]:
    """Let clients of either kind wait no time between attempts and for rate limits, while the block runs.

    Clients made inside live by the clock: deadlines and circuits see the seconds that were not waited. Waits without
    an end, for another call to finish, are real.
    """
    clock, until, auntil = FakeClock(), drivers.pause_until, drivers.apause_until

    def pause_until(signal: Signal, seconds: float) -> None:
        if seconds == inf:
            until(signal, seconds)
        else:
            clock.sleep(seconds)

    async def apause_until(signal: Signal, seconds: float) -> None:
        if seconds == inf:
            await auntil(signal, seconds)
        else:
            await clock.asleep(seconds)

    instead = {"pause": clock.sleep, "apause": clock.asleep, "pause_until": pause_until, "apause_until": apause_until}
    with ExitStack() as patches:
        for name, function in instead.items():
            patches.enter_context(patch.object(drivers, name, function))
        patches.enter_context(patch.object(base, "time", SimpleNamespace(monotonic=clock.time, time=clock.time)))
        patches.enter_context(patch.object(smoothing, "smoothed", lambda perform, _: perform))  # it waits by the loop
        yield clock
