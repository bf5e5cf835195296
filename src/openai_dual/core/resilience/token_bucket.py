"""Limits of requests or tokens: `Meter`, a token bucket with a log, and `ServerAllowance`.

The bucket smooths: it fills at the rate of the limit, up to the burst. The log covers requests larger than the bucket:
in no period are more than limit and burst used together. The allowance that the service reports can only lower this.
Times are on the steady clock, in seconds.
"""

from __future__ import annotations

from collections import deque
from math import inf
from typing import Final, Protocol

from ..._values import define
from ..decoding.rate_limit_headers import Allowance
from ..telemetry.hooks import LimitType

SLICES: Final = 600
"""Number of slices of the log's period: an entry counts for up to one slice longer than the period."""
LONGEST_RESET: Final = 86400.0
"""The longest reset in seconds that is believed."""


@define(eq=False)
class Entry:
    """The amount used within one slice."""

    number: int
    used: float = 0.0


class Limit(Protocol):
    """A limit of requests or tokens."""

    @property
    def name(self) -> LimitType:
        """The name in events."""
        ...

    def wait(self, amount: float, now: float) -> float:
        """Return after how many seconds *amount* may be used, if nothing else is used until then."""
        ...

    def wait_behind(self, ahead: float, amount: float, now: float) -> float:
        """Return the least seconds after which *amount* may be used, if *ahead* is used first."""
        ...

    def take(self, amount: float, now: float, /) -> Entry:
        """Use *amount*. Return its entry, for `change`."""
        ...

    def change(self, entry: Entry, more: float, now: float, /) -> None:
        """Add *more* to the amount of *entry*; a negative number returns it."""


class Meter:
    """Allow at most *limit* in *period* seconds; not thread-safe.

    *burst* is how many seconds' worth may be used at once; None turns smoothing off. *name* is for events.
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
        """Return after how many seconds *amount* may be used, if nothing else is used until then."""
        self._pass(now)
        smooth = (min(amount, self.burst) - self._level) / self._rate if self._smooth else 0.0
        room = self._until_room_for(amount, now) if self._used + amount > self.limit + self.burst else 0.0
        return max(0.0, smooth, room)

    def wait_behind(self, ahead: float, amount: float, now: float) -> float:
        """Return the least seconds after which *amount* may be used, if *ahead* is used first."""
        waited = self.wait(amount, now)
        return waited if not self._smooth else max(waited, (ahead + min(amount, self.burst) - self._level) / self._rate)

    def take(self, amount: float, now: float, /) -> Entry:
        """Use *amount*. Return its entry, for `change`."""
        number = int(now // self._slice)
        if not self._log or self._log[-1].number < number:
            self._log.append(Entry(number))
        entry = self._log[-1]
        self.change(entry, amount, now)
        return entry

    def change(self, entry: Entry, more: float, now: float, /) -> None:
        """Add *more* to the amount of *entry*; a negative number returns it."""
        self._pass(now)
        self._level = min(self._level - more, self.burst)
        entry.used += more
        if self._log and entry.number >= self._log[0].number:
            self._used += more

    def start(self, used: float, now: float) -> None:
        """Begin at *now* with an empty bucket, and with *used* in the period that ends now."""
        if used > 0:
            self.take(used, now)
        self._pass(now)
        self._level = min(self._level, 0.0)

    def left(self, now: float) -> float:
        """Return how much of the limit is unused in the period that ends at *now*."""
        self._pass(now)
        return max(0.0, self.limit - self._used)

    def _pass(self, now: float) -> None:
        """Fill the bucket and drop expired entries."""
        if now > self._at:
            self._level = min(self.burst, self._level + (now - self._at) * self._rate)
            self._at = now
        while self._log and self._expiry(self._log[0]) <= now:
            self._used -= self._log.popleft().used
        if not self._log:
            self._used = 0.0  # without rounding errors

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
    """The allowance that the service reported, which grows until its reset; not thread-safe.

    It can only lower a limit. Nothing is returned to it, because the service may have counted it already.
    """

    name: LimitType = "server"

    def __init__(self) -> None:
        self._level = self._at = self._rate = 0.0
        self._until = -inf

    def expects_more(self, remaining: int, now: float) -> bool:
        """Return whether the present value is larger than *remaining*."""
        return self._left(now) > remaining

    def note(self, allowance: Allowance, now: float) -> None:
        """Apply the reported *allowance* if it is smaller than the present value."""
        remaining, reset = allowance.remaining, allowance.reset
        if remaining is None or not reset or self._left(now) <= remaining:
            return
        reset = min(reset, LONGEST_RESET)
        self._level, self._at, self._until = remaining, now, now + reset
        self._rate = max(0.0, ((allowance.limit or 0) - remaining) / reset) if remaining else 0.0

    def wait(self, amount: float, now: float) -> float:
        """Return after how many seconds *amount* may be used, if nothing else is used until then."""
        missing = amount - self._left(now)
        if missing <= 0:
            return 0.0
        return min(missing / self._rate if self._rate else inf, self._until - now)

    def wait_behind(self, ahead: float, amount: float, now: float) -> float:
        """Return the least seconds after which *amount* may be used, if *ahead* is used first."""
        return self.wait(ahead + amount, now)

    def take(self, amount: float, _now: float, /) -> Entry:
        """Use *amount*. The entry is not used."""
        self._level -= amount
        return _NOWHERE

    def change(self, _entry: Entry, _more: float, _now: float, /) -> None:
        """Do nothing: the service has counted the amount already."""

    def _left(self, now: float) -> float:
        return inf if now >= self._until else self._level + (now - self._at) * self._rate


_NOWHERE: Final = Entry(0)
