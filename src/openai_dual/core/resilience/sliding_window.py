"""`Window`: count the calls of the last seconds, and how many of them failed or were slow."""

from __future__ import annotations

from collections import deque
from typing import Final

from ..._values import define
from ..telemetry.hooks import CallCounts

SLICES: Final = 10
"""Number of slices of the window: a call counts for up to one slice longer than the window."""


@define
class _Slice:
    number: int
    calls: int = 0
    failures: int = 0
    slow: int = 0


class Window:
    """Count calls over the last *seconds*; not thread-safe."""

    def __init__(self, seconds: float) -> None:
        self._width = seconds / SLICES
        self._slices: deque[_Slice] = deque()

    def add(self, now: float, *, failed: bool, slow: bool) -> None:
        """Add a call that ended at *now*."""
        number = int(now // self._width)
        if not self._slices or self._slices[-1].number < number:
            self._forget(number)
            self._slices.append(_Slice(number))
        latest = self._slices[-1]
        latest.calls += 1
        latest.failures += failed
        latest.slow += slow

    def counts(self, now: float) -> CallCounts:
        """Return the counts of the window that ends at *now*."""
        self._forget(int(now // self._width))
        slices = self._slices
        return CallCounts(
            sum(each.calls for each in slices), sum(each.failures for each in slices), sum(each.slow for each in slices)
        )

    def clear(self) -> None:
        """Remove all calls."""
        self._slices.clear()

    def _forget(self, number: int) -> None:
        while self._slices and self._slices[0].number <= number - SLICES:
            self._slices.popleft()
