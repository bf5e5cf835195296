"""Clocks that tests put in the place of the system's."""

from __future__ import annotations

import time
from collections.abc import Callable

from anyio.lowlevel import checkpoint

from openai_dual.core.signals import Signal
from openai_dual.runtime.waiting import apause


class WaitlessClock:
    """The system's clock, but waiting takes no time: *waited* is called with the seconds instead."""

    is_real = True
    wall = staticmethod(time.time)

    def __init__(self, waited: Callable[[float], object], monotonic: Callable[[], float] = time.monotonic) -> None:
        self._waited = waited
        self.monotonic = monotonic

    def sleep(self, seconds: float, *_: Signal) -> None:
        self._waited(seconds)

    async def asleep(self, seconds: float, *_: Signal) -> None:
        self._waited(seconds)
        await checkpoint()  # as in every wait, other tasks get their turn and a cancelled task ends


class LoopClock(WaitlessClock):
    """A clock whose awaited waits take the time of the running event loop, which may be a virtual one."""

    async def asleep(self, seconds: float, *signals: Signal) -> None:
        await apause(seconds, *signals)
