"""Signals that are given when their time has come: how a blocking call notices that its deadline passed.

One daemon thread gives all of them. It is made when the first is asked for, and in the child of a fork anew.
Imports `core.forks` and `core.signals`; `drivers` and `bodies` import it for calls that have a deadline.
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
"""So many that were called off may lie about, whatever there is besides."""


class Timer:
    """A signal, and when it is to be given."""

    __slots__ = ("at", "is_over", "signal")

    def __init__(self, at: float) -> None:
        self.at, self.signal = at, Signal()
        self.is_over = False
        """Whether it was called off, or is about to be given."""

    def __lt__(self, other: Timer) -> bool:
        return self.at < other.at


class TimerHeap:
    """What is to be given when, the next first. Those called off lie about until they are due, or too many."""

    def __init__(self) -> None:
        self._heap: list[Timer] = []
        self._off = 0

    def __len__(self) -> int:
        return len(self._heap)

    def add(self, alarm: Timer) -> bool:
        """Plan *alarm*; tell whether it is the next."""
        heappush(self._heap, alarm)
        return self._heap[0] is alarm

    def call_off(self, alarm: Timer) -> None:
        """Forget *alarm*, if it is not over."""
        if alarm.is_over:
            return
        alarm.is_over = True
        self._off += 1
        if self._off > FEW and self._off > len(self._heap) // 2:
            self._heap = [each for each in self._heap if not each.is_over]
            heapify(self._heap)
            self._off = 0

    def take(self, now: float) -> list[Signal]:
        """Take out what is to be given by *now*."""
        due: list[Signal] = []
        while self._heap and self._heap[0].at <= now:
            alarm = heappop(self._heap)
            if alarm.is_over:
                self._off -= 1
            else:
                alarm.is_over = True
                due.append(alarm.signal)
        return due

    def wait(self, now: float) -> float | None:
        """Say in how many seconds to look again; None if nothing is planned."""
        return min(self._heap[0].at - now, TIMEOUT_MAX) if self._heap else None


class TimerThread:
    """A schedule that is kept by a thread of its own."""

    def __init__(self) -> None:
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Begin anew: the thread, and whoever waits for a signal, are in another process."""
        self._schedule, self._changed = TimerHeap(), Condition()
        self._thread: Thread | None = None

    @contextmanager
    def after(self, seconds: float) -> Generator[Signal, None, None]:
        """Have a signal that is given after so many *seconds*, in another thread, if that is still inside."""
        alarm = Timer(monotonic() + seconds)
        with self._changed:
            if self._schedule.add(alarm):
                self._wake()
        try:
            yield alarm.signal
        finally:
            with self._changed:
                self._schedule.call_off(alarm)

    def _wake(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._keep, name="openai_dual alarms", daemon=True)
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
"""Those of this process."""
