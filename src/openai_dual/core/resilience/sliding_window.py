"""`Window`: count the calls of the last seconds, and how many of them failed or were slow."""

from __future__ import annotations

from collections import deque
from math import inf
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
        self._latest, self._latest_ends = _Slice(0), -inf

    def add(self, now: float, *, failed: bool = False, slow: bool = False) -> None:
        """Add a call that ended at *now*."""
        if now >= self._latest_ends:
            self._begin_slice(int(now // self._width))
        latest = self._latest
        latest.calls += 1
        if failed or slow:
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
        self._latest_ends = -inf

    def _begin_slice(self, number: int) -> None:
        self._forget(number)
        self._latest, self._latest_ends = _Slice(number), (number + 1) * self._width
        self._slices.append(self._latest)

    def _forget(self, number: int) -> None:
        while self._slices and self._slices[0].number <= number - SLICES:
            self._slices.popleft()
