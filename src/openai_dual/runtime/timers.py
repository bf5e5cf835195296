"""Signals that are given at a time: how a blocking call notices that its deadline has passed.

One daemon thread gives all of them. It is started with the first timer, and again in the child of a fork.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from heapq import heapify, heappop, heappush
from threading import TIMEOUT_MAX, Condition, Thread
from time import monotonic
from typing import Final

from ..core.forks import renew_after_fork
from ..core.signals import Signal

FEW: Final = 64
"""Cancelled timers kept in the heap before it is compacted."""


class Timer:
    """A signal, and the time at which it is given."""

    __slots__ = ("at", "is_over", "signal")

    def __init__(self, at: float) -> None:
        self.at, self.signal = at, Signal()
        self.is_over = False
        """Whether the timer was cancelled, or is about to fire."""

    def __lt__(self, other: Timer) -> bool:
        return self.at < other.at


class TimerHeap:
    """A heap of timers, the next one first. Cancelled timers stay until they are due, or there are too many."""

    def __init__(self) -> None:
        self._heap: list[Timer] = []
        self._off = 0

    def __len__(self) -> int:
        return len(self._heap)

    def add(self, timer: Timer) -> bool:
        """Add *timer*; tell whether it is the next one."""
        heappush(self._heap, timer)
        return self._heap[0] is timer

    def call_off(self, timer: Timer) -> None:
        """Cancel *timer*, unless it is over."""
        if timer.is_over:
            return
        timer.is_over = True
        self._off += 1
        if self._off > FEW and self._off > len(self._heap) // 2:
            self._heap = [each for each in self._heap if not each.is_over]
            heapify(self._heap)
            self._off = 0

    def take(self, now: float) -> list[Signal]:
        """Remove and return the timers that are due by *now*."""
        due: list[Signal] = []
        while self._heap and self._heap[0].at <= now:
            timer = heappop(self._heap)
            if timer.is_over:
                self._off -= 1
            else:
                timer.is_over = True
                due.append(timer.signal)
        return due

    def wait(self, now: float) -> float | None:
        """Return the seconds until the next timer; None if there is none."""
        return min(self._heap[0].at - now, TIMEOUT_MAX) if self._heap else None


class TimerThread:
    """A heap of timers with a thread that fires them."""

    def __init__(self) -> None:
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Start again: the thread, and all waits for signals, are in the parent process."""
        self._schedule, self._changed = TimerHeap(), Condition()
        self._thread: Thread | None = None

    @contextmanager
    def after(self, seconds: float) -> Generator[Signal, None, None]:
        """Yield a signal that another thread gives after *seconds*, unless the block has ended by then."""
        timer = Timer(monotonic() + seconds)
        with self._changed:
            if self._schedule.add(timer):
                self._wake()
        try:
            yield timer.signal
        finally:
            with self._changed:
                self._schedule.call_off(timer)

    def _wake(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._keep, name="openai_dual timers", daemon=True)
            self._thread.start()
        self._changed.notify()

    def _keep(self) -> None:
        while True:
            with self._changed:
                while not (due := self._schedule.take(monotonic())):
                    self._changed.wait(self._schedule.wait(monotonic()))
            for signal in due:
                signal.give()


TIMERS: Final = TimerThread()
"""The timers of this process."""
