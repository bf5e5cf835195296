"""The clock of a client, as a protocol: every moment and every wait of a call comes from it."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, Protocol

from .signals import Signal


class Clock(Protocol):
    """Tells the time and waits. `runtime.clock` has the real one, `testing.FakeClock` one that only waiting moves."""

    @property
    def is_real(self) -> bool:
        """Whether waiting takes time. The pacing of bursts, which uses the event loop's clock, is off otherwise."""
        ...

    def monotonic(self) -> float:
        """Return seconds on a steady clock."""
        ...

    def wall(self) -> float:
        """Return seconds since 1970."""
        ...

    def sleep(self, seconds: float, *signals: Signal) -> None:
        """Wait *seconds*, blocking, or until one of *signals* is given."""
        ...

    def asleep(self, seconds: float, *signals: Signal) -> Coroutine[Any, Any, None]:
        """Wait *seconds*, awaiting, or until one of *signals* is given."""
        ...
