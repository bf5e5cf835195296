"""A line of attempts that wait for their turn: first come, first served, thread-safe, bound to no event loop.

Nobody polls: the first sleeps until it is time, the others until they are the first. Imports the errors,
`effects`, `forks` and `signals`.
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
"""Seconds that are no wait: what rounding leaves of one."""


class Waiter:
    """One attempt's standing in a line, from `joined` to `latest` or `ends`, on the steady clock."""

    __slots__ = ("ends", "joined", "latest", "served", "turn")

    def __init__(self, joined: float, ends: float | None) -> None:
        self.joined = joined
        self.latest = inf
        """When it has waited as long as it may."""
        self.ends = inf if ends is None else ends
        """When the deadline of its call is."""
        self.served = False
        self.turn: Signal | None = None
        """What wakes it, while it sleeps."""


S = TypeVar("S", bound=Waiter)


class WaitQueue(ABC, Generic[S]):
    """Those who wait, in the order in which they came; subclasses say how long the first has to wait."""

    def __init__(self) -> None:
        self._lock = RLock()  # what is forgotten may be settled while this thread is in here
        self._waiting: deque[S] = deque()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Forget those who wait: they are in another process."""
        self._lock, self._waiting = RLock(), deque()

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._waiting)

    @abstractmethod
    def _wait(self, standing: S, now: float) -> float:
        """Say how many seconds the first has to wait; infinity: until something else changes."""

    @abstractmethod
    def _serve(self, standing: S, now: float) -> None:
        """Give *standing* what it waits for."""

    @abstractmethod
    def _refusal(self, standing: S, wait: float) -> OpenAIError:
        """Build the error of one that cannot wait *wait* seconds more."""

    def _served_at_once(self, standing: S, now: float) -> bool:
        """Serve one that has not joined, if nobody waits and it need not."""
        with self._lock:
            if self._waiting or self._wait(standing, now) > NOW:
                return False
            self._hand_over(standing, now)
            return True

    def _join(self, standing: S, most: float) -> bool:
        """Have *standing* wait, unless *most* do already; tell whether it does."""
        with self._lock:
            if len(self._waiting) >= most:
                return False
            self._waiting.append(standing)
            return True

    def _pause(self, standing: S, now: float) -> Sleep | None:
        """Say how long to sleep before asking again; None once it is served. Raises what ends the wait."""
        with self._lock:
            if standing.served:
                return None
            wait = self._wait(standing, now) if self._waiting[0] is standing else inf
            if wait <= NOW:
                self._waiting.popleft()
                self._hand_over(standing, now)
                return None
            self._refuse_if_late(standing, wait, now)
            standing.turn = turn = Signal()
            return Sleep(min(wait, standing.latest - now, standing.ends - now), turn)

    def _leave(self, standing: S) -> None:
        """Take one that waits out of the line."""
        with self._lock:
            if standing in self._waiting:
                self._waiting.remove(standing)
                self._wake()

    def _wake(self) -> None:
        """Have the first look whether it is its turn."""
        turn = self._waiting[0].turn if self._waiting else None
        if turn is not None:
            turn.give()

    def _hand_over(self, standing: S, now: float) -> None:
        standing.served = True
        self._serve(standing, now)
        if self._waiting and self._wait(self._waiting[0], now) < inf:
            self._wake()

    def _refuse_if_late(self, standing: S, wait: float, now: float) -> None:
        at_least = 0.0 if wait == inf else wait
        if now + at_least >= standing.ends:
            raise DeadlineExceededError(message="The deadline of the call leaves no time to wait for its turn.")
        if now + at_least > standing.latest or now >= standing.latest:
            raise self._refusal(standing, at_least)
