"""How much of one thing may be used in a time: what a ledger has an entry for each of.

Imports `ratelimits`, and `hooks` for the names of limits.

A bucket smooths: it fills at the rate of the limit and holds a few seconds' worth, the burst. A log of what was used
keeps the promise that the bucket cannot keep for requests larger than itself: within no period is more than limit and
burst used together. What the service says is left can only lower this. Times are on the steady clock, in seconds.
"""

from __future__ import annotations

from collections import deque
from math import inf
from typing import Final, Protocol

from attrs import define

from ..decoding.rate_limit_headers import Allowance
from ..telemetry.hooks import LimitType

SLICES: Final = 600
"""Into how many slices a log cuts its period: what is used stays in it for one slice longer at most."""
LONGEST_RESET: Final = 86400.0
"""Seconds that a reset is believed at most."""


@define(eq=False)
class Entry:
    """What was used within one slice."""

    number: int
    used: float = 0.0


class Limit(Protocol):
    """What has to let an amount through."""

    name: LimitType
    """What limits it."""

    def wait(self, amount: float, now: float) -> float:
        """Say after how many seconds *amount* may be used, if nothing else is."""
        ...

    def wait_behind(self, ahead: float, amount: float, now: float) -> float:
        """Say after how many seconds, at least, *amount* may be used once others have used *ahead*."""
        ...

    def take(self, amount: float, now: float) -> Entry:
        """Use *amount*; the entry is for `change`."""
        ...

    def change(self, entry: Entry, more: float, now: float) -> None:
        """Add to what an entry used, or take back from it if *more* is negative."""


class Meter:
    """Count what is used of the *limit* called *name* in *period* seconds; None as *burst* is for no smoothing.

    A burst is so many seconds' worth at once.

    Not thread-safe.
    """

    def __init__(self, limit: float, period: float, burst: float | None, name: LimitType) -> None:
        self.name: LimitType = name
        self.limit, self.burst = limit, 0.0 if burst is None else min(limit, max(limit / period * burst, 1.0))
        self._smooth = burst is not None
        self._rate, self._period, self._slice = limit / period, period, period / SLICES
        self._level, self._at = self.burst, -inf
        self._log: deque[Entry] = deque()
        self._used = 0.0

    def wait(self, amount: float, now: float) -> float:
        """Say after how many seconds *amount* may be used, if nothing else is."""
        self._pass(now)
        smooth = (min(amount, self.burst) - self._level) / self._rate if self._smooth else 0.0
        room = self._until_room_for(amount, now) if self._used + amount > self.limit + self.burst else 0.0
        return max(0.0, smooth, room)

    def wait_behind(self, ahead: float, amount: float, now: float) -> float:
        """Say after how many seconds, at least, *amount* may be used once others have used *ahead*."""
        waited = self.wait(amount, now)
        return waited if not self._smooth else max(waited, (ahead + min(amount, self.burst) - self._level) / self._rate)

    def take(self, amount: float, now: float) -> Entry:
        """Use *amount*; the entry is for `change`."""
        number = int(now // self._slice)
        if not self._log or self._log[-1].number < number:
            self._log.append(Entry(number))
        entry = self._log[-1]
        self.change(entry, amount, now)
        return entry

    def change(self, entry: Entry, more: float, now: float) -> None:
        """Add to what an entry used, or take back from it if *more* is negative."""
        self._pass(now)
        self._level = min(self._level - more, self.burst)
        entry.used += more
        if self._log and entry.number >= self._log[0].number:
            self._used += more

    def left(self, now: float) -> float:
        """Return how much of the limit has not been used within the period that ends at *now*."""
        self._pass(now)
        return max(0.0, self.limit - self._used)

    def _pass(self, now: float) -> None:
        """Let the time pass."""
        if now > self._at:
            self._level = min(self.burst, self._level + (now - self._at) * self._rate)
            self._at = now
        while self._log and self._expiry(self._log[0]) <= now:
            self._used -= self._log.popleft().used
        if not self._log:
            self._used = 0.0  # and nothing that rounding leaves

    def _until_room_for(self, amount: float, now: float) -> float:
        over = self._used + amount - self.limit - self.burst
        for entry in self._log:
            over -= entry.used
            if over <= 0:
                return self._expiry(entry) - now
        return inf

    def _expiry(self, entry: Entry) -> float:
        return (entry.number + 1) * self._slice + self._period


class ServerAllowance:
    """What the service said is left of one thing, which grows until it is whole again.

    It can only lower: nothing is put back, for the service may have counted it already. Not thread-safe.
    """

    name: LimitType = "server"

    def __init__(self) -> None:
        self._level = self._at = self._rate = 0.0
        self._until = -inf

    def expects_more(self, remaining: int, now: float) -> bool:
        """Tell whether more was thought to be left than *remaining*."""
        return self._left(now) > remaining

    def note(self, allowance: Allowance, now: float) -> None:
        """Heed what the service says is left, if that is less than was known."""
        remaining, reset = allowance.remaining, allowance.reset
        if remaining is None or not reset or self._left(now) <= remaining:
            return
        reset = min(reset, LONGEST_RESET)
        self._level, self._at, self._until = remaining, now, now + reset
        self._rate = max(0.0, ((allowance.limit or 0) - remaining) / reset) if remaining else 0.0

    def wait(self, amount: float, now: float) -> float:
        """Say after how many seconds *amount* may be used, if nothing else is."""
        missing = amount - self._left(now)
        if missing <= 0:
            return 0.0
        return min(missing / self._rate if self._rate else inf, self._until - now)

    def wait_behind(self, ahead: float, amount: float, now: float) -> float:
        """Say after how many seconds, at least, *amount* may be used once others have used *ahead*."""
        return self.wait(ahead + amount, now)

    def take(self, amount: float, now: float) -> Entry:  # noqa: ARG002 (a measure's signature)
        """Use *amount*."""
        self._level -= amount
        return _NOWHERE

    def change(self, entry: Entry, more: float, now: float) -> None:
        """Change nothing."""

    def _left(self, now: float) -> float:
        return inf if now >= self._until else self._level + (now - self._at) * self._rate


_NOWHERE: Final = Entry(0)
