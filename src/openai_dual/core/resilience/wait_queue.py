"""`WaitQueue`: attempts that wait for their turn, in their order; thread-safe, bound to no event loop.

Nothing polls: the first waiter sleeps until its time, the others until they are the first.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from math import inf
from threading import RLock
from typing import Generic, TypeVar

from ...errors import DeadlineExceededError, OpenAIError
from ..effects import Sleep
from ..forks import renew_after_fork
from ..signals import Signal

NOW = 1e-9
"""Shorter waits, in seconds, count as none: they are rounding errors."""


class Waiter:
    """An attempt in a queue, from `joined` to `latest` or `ends`, on the steady clock."""

    __slots__ = ("ends", "joined", "latest", "served", "turn")

    def __init__(self, joined: float, ends: float | None) -> None:
        self.joined = joined
        self.latest = inf
        """When its longest wait ends."""
        self.ends = inf if ends is None else ends
        """The deadline of its call."""
        self.served = False
        self.turn: Signal | None = None
        """The signal that wakes it while it sleeps."""


W = TypeVar("W", bound=Waiter)


class WaitQueue(ABC, Generic[W]):
    """The waiters in their order. Subclasses define how long the first one has to wait."""

    def __init__(self) -> None:
        self._lock = RLock()  # garbage collection may settle a ticket while this thread holds the lock
        self._waiting: deque[W] = deque()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Forget the waiters of the parent process."""
        self._lock, self._waiting = RLock(), deque()

    @property
    def waiting(self) -> int:
        """The number of waiters."""
        return len(self._waiting)

    @abstractmethod
    def _wait(self, waiter: W, now: float, /) -> float:
        """Return how many seconds *waiter*, the first, has to wait; infinity: until something else changes."""

    @abstractmethod
    def _serve(self, waiter: W, now: float, /) -> None:
        """Grant *waiter* what it waits for."""

    @abstractmethod
    def _refusal(self, waiter: W, wait: float, /) -> OpenAIError:
        """Build the error of a *waiter* that may not wait *wait* seconds more."""

    def _served_at_once(self, waiter: W, now: float) -> bool:
        """Serve *waiter* without queueing, if the queue is empty and it need not wait."""
        with self._lock:
            if self._waiting or self._wait(waiter, now) > NOW:
                return False
            self._hand_over(waiter, now)
            return True

    def _join(self, waiter: W, most: float) -> bool:
        """Put *waiter* into the queue, unless it holds *most* already. Return whether it did."""
        with self._lock:
            if len(self._waiting) >= most:
                return False
            self._waiting.append(waiter)
            return True

    def _pause(self, waiter: W, now: float) -> Sleep | None:
        """Return how long to sleep before the next try, None once *waiter* is served. Raises what ends the wait."""
        with self._lock:
            if waiter.served:
                return None
            wait = self._wait(waiter, now) if self._waiting[0] is waiter else inf
            if wait <= NOW:
                self._waiting.popleft()
                self._hand_over(waiter, now)
                return None
            self._refuse_if_late(waiter, wait, now)
            waiter.turn = turn = Signal()
            return Sleep(min(wait, waiter.latest - now, waiter.ends - now), turn)

    def _leave(self, waiter: W) -> None:
        """Take *waiter* out of the queue."""
        with self._lock:
            if waiter in self._waiting:
                self._waiting.remove(waiter)
                self._wake()

    def _wake(self) -> None:
        """Wake the first waiter, so that it checks whether it is its turn."""
        turn = self._waiting[0].turn if self._waiting else None
        if turn is not None:
            turn.give()

    def _hand_over(self, waiter: W, now: float) -> None:
        waiter.served = True
        self._serve(waiter, now)
        if self._waiting and self._wait(self._waiting[0], now) < inf:
            self._wake()

    def _refuse_if_late(self, waiter: W, wait: float, now: float) -> None:
        at_least = 0.0 if wait == inf else wait
        if now + at_least >= waiter.ends:
            raise DeadlineExceededError(message="The deadline of the call leaves no time to wait in the queue.")
        if now + at_least > waiter.latest or now >= waiter.latest:
            raise self._refusal(waiter, at_least)
