"""`MemoryLedger`: the limits of an account, from which processes take leases. Pure: the time is an argument.

It is the reference of the script that a Redis server runs (`fleet/lease.lua`), and can be the state of any other
server, such as a Ray actor: it can be pickled. Both keep a token bucket and a log of slices for each limit, as `Meter`
does. Among processes that wait, the one that has used least goes first (start-time fair queueing).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, inf
from typing import Final, TypeAlias

from ..._values import define, field
from .leases import Correction, LeaseReply, LeaseRequest, SharedLimit

ALIVE: Final = 300.0
"""Seconds for which a process that asked counts as alive."""
LONGEST_POLL: Final = 1.0
"""The longest time after which a process that waits has to ask again."""
SHORTEST_POLL: Final = 0.01
"""The shortest such time, for each process that goes first."""
GRACE: Final = 0.5
"""Seconds that a process may be late before others go first."""
LONGEST_HOLD: Final = 86400.0
NONE: Final = 1e-6
"""Shorter waits count as none."""

Key: TypeAlias = tuple[int, float]
"""The number of a kind of amount, and the period of a limit."""


@define(eq=False)
class _Process:
    """What the ledger knows of a process."""

    number: int = 0
    tag: float = 0.0
    """Its place in the queue: for how many seconds of the limits it has used them."""
    reserved: tuple[float, ...] | None = None
    """What it waits for of each kind, at most the burst; None if it does not wait."""
    due: float = 0.0
    """Until when others wait for it."""
    seen: float = 0.0
    reply: LeaseReply | None = None


@define(eq=False)
class _Level:
    """The state of one limit: its bucket, and its log by the number of the slice."""

    level: float
    slices: dict[int, float] = field(factory=dict[int, float])
    used: float = 0.0
    swept: int = -1


@define(eq=False)
class _Book:
    """The limits of one name, and the processes that use them."""

    at: float
    levels: dict[Key, _Level] = field(factory=dict[Key, _Level])
    virtual: float = 0.0
    """The tag of the process that was served last."""
    hold: float = -inf
    processes: dict[str, _Process] = field(factory=dict[str, _Process])


class MemoryLedger:
    """The limits of one account in memory; not thread-safe."""

    def __init__(self) -> None:
        self._books: dict[str, _Book] = {}

    def lease(self, request: LeaseRequest, now: float) -> LeaseReply:
        """Return the reply to *request* at *now*, in seconds on any clock that does not go back."""
        book = self._books.setdefault(request.name, _Book(now))
        process = book.processes.setdefault(request.process, _Process())
        if process.reply is not None and request.number <= process.number:
            return process.reply
        reply = _Turn(book, process, request, now).reply()
        process.number, process.reply = request.number, reply
        return reply


class _Turn:
    """One request under way."""

    def __init__(self, book: _Book, process: _Process, request: LeaseRequest, now: float) -> None:
        self.book, self.process, self.request, self.now = book, process, request, now
        self.limits: list[_Gauge] = []
        passed = max(0.0, now - book.at)
        book.at = now
        for kind, demand in enumerate(request.demands):
            for limit in demand.limits:
                state = book.levels.setdefault((kind, limit.period), _Level(limit.burst))
                state.level = min(limit.burst, state.level + passed * limit.rate)
                self.limits.append(_Gauge(kind, limit, state, request.life, now))

    def reply(self) -> LeaseReply:
        """Apply the request. Return the reply."""
        self._correct()
        self._forget()
        book, demands = self.book, self.request.demands
        wait, which, poll = 0.0, -1, 0.0
        granted = (0.0,) * len(demands)
        if not any(demand.want > 0 for demand in demands):  # it only reports
            self.process.reserved = None
        else:
            if self.process.reserved is None:
                self.process.tag = max(self.process.tag, book.virtual)
            wait, which = self._wait()
            if wait <= NONE:
                granted, wait, which = self._granted(), 0.0, -1
            else:
                poll = min(wait, LONGEST_POLL)
                self.process.reserved = tuple(self._reserved(kind) for kind in range(len(demands)))
                self.process.due = self.now + poll + GRACE
        hold, left = max(0.0, book.hold - self.now), tuple(each.left() for each in self.limits)
        alive, stamp = len(book.processes), floor(self.now)
        return LeaseReply(self.request.number, granted, wait, poll, hold, stamp, alive, which, left)

    def _correct(self) -> None:
        """Apply what comes back, and what was used on top; begin the pause that the process asks for."""
        corrections = self.request.corrections
        for each in self.limits:
            each.correct([correction for correction in corrections if correction.kind == each.kind])
            each.sweep()
            each.empty()
        for kind, _, amount in corrections:
            self.process.tag -= self._seconds(kind, amount)
        if self.request.hold > 0:
            self.book.hold = max(self.book.hold, self.now + min(self.request.hold, LONGEST_HOLD))

    def _seconds(self, kind: int, amount: float) -> float:
        """Return for how many seconds *amount* would be the whole of the tightest limit of its kind."""
        rates = [each.limit.rate for each in self.limits if each.kind == kind]
        return amount / min(rates) if rates else 0.0

    def _reserved(self, kind: int) -> float:
        """Return how much others leave for the process: what it needs, at most a burst."""
        bursts = [each.limit.burst for each in self.limits if each.kind == kind and each.limit.burst]
        return min([self.request.demands[kind].need, *bursts])

    def _forget(self) -> None:
        """Forget the processes that were not seen for long; wait no more for those that are late."""
        processes, now = self.book.processes, self.now
        self.process.seen = now
        for name in [name for name, each in processes.items() if each.seen < now - ALIVE]:
            del processes[name]
        for each in processes.values():
            if each.due < now and each is not self.process:
                each.reserved = None

    def _others(self) -> list[tuple[float, str, tuple[float, ...]]]:
        """Return tag, name and reserved amounts of the other processes that wait."""
        return [
            (each.tag, name, each.reserved)
            for name, each in self.book.processes.items()
            if each.reserved is not None and each is not self.process
        ]

    def _wait(self) -> tuple[float, int]:
        """Return how long the process has to wait, and the number of the limit that causes it."""
        others = self._others()
        ahead = sum((tag, name) < (self.process.tag, self.request.process) for tag, name, _ in others)
        wait, which, behind = max(0.0, self.book.hold - self.now), -1, False
        for number, each in enumerate(self.limits):
            need, own = self.request.demands[each.kind].need, self._reserved(each.kind)
            if need <= 0:
                continue
            queued = sum(reserved[each.kind] for _, _, reserved in others)
            least = each.wait(need)
            if ahead and queued + own > each.most():
                behind = True
                if each.limit.burst:
                    least = max(least, (queued * ahead / len(others) + own - each.state.level) / each.limit.rate)
            if least > wait:
                wait, which = least, number
        return max(wait, SHORTEST_POLL * ahead) if behind else wait, which

    def _granted(self) -> tuple[float, ...]:
        """Take what the process needs, and a fair part of what it wants beyond that."""
        book, others = self.book, self._others()
        granted: list[float] = []
        for kind, demand in enumerate(self.request.demands):
            fair, queued = demand.want, sum(reserved[kind] for _, _, reserved in others)
            for each in self.limits:
                if each.kind == kind:
                    fair = min(fair, (each.most() - queued) / (1 + len(others)))
            granted.append(max(demand.need, fair))
        for each in self.limits:
            each.take(granted[each.kind])
        book.virtual = max(book.virtual, self.process.tag)
        self.process.tag += max(self._seconds(kind, amount) for kind, amount in enumerate(granted))
        self.process.reserved = None
        return tuple(granted)


class _Gauge:
    """One limit during a request: its rule and its state."""

    def __init__(self, kind: int, limit: SharedLimit, state: _Level, life: float, now: float) -> None:
        self.kind, self.limit, self.state, self.now = kind, limit, state, now
        self._keep = limit.period + life
        self._current = floor(now / limit.width)
        self._charged = False

    def correct(self, corrections: Sequence[Correction]) -> None:
        """Apply what comes back, and what was used on top."""
        state, limit = self.state, self.limit
        back = 0.0
        for _, stamp, amount in corrections:
            back += max(0.0, amount)
            number = floor(stamp / limit.width)
            if self._expiry(number) > self.now:
                before = state.slices.get(number, 0.0)
                after = max(0.0, before - amount)
                state.slices[number] = after
                state.used += after - before
        state.level = min(limit.burst, state.level + back)
        self._charged = any(amount < 0 for _, _, amount in corrections)

    def sweep(self) -> None:
        """Drop the slices that no longer count, once for each slice; also those after a clock that went back."""
        state = self.state
        if self._current != state.swept:
            state.swept = self._current
            kept = {
                n: amount for n, amount in state.slices.items() if self._expiry(n) > self.now and n <= self._current + 1
            }
            state.slices, state.used = kept, sum(kept.values())

    def empty(self) -> None:
        """Empty the bucket as far as the log says, if something was used without it."""
        limit, level, last = self.limit, self.limit.burst, None
        if not (self._charged and limit.burst):
            return
        for number in sorted(self.state.slices):
            if last is not None:
                level = min(limit.burst, level + limit.rate * limit.width * (number - last))
            level, last = level - self.state.slices[number], number
        if last is not None:
            level = min(limit.burst, level + limit.rate * max(0.0, self.now - last * limit.width))
        self.state.level = min(self.state.level, level)

    def most(self) -> float:
        """Return how much can be taken now."""
        room = self._room()
        return min(self.state.level, room) if self.limit.burst else room

    def left(self) -> float:
        """Return how much of the limit is unused in the period that ends now."""
        return max(0.0, self.limit.limit - self.state.used)

    def wait(self, need: float) -> float:
        """Return after how many seconds *need* can be taken, if nobody takes anything until then."""
        limit, over = self.limit, need - self._room()
        wait = max(0.0, (min(need, limit.burst) - self.state.level) / limit.rate) if limit.burst else 0.0
        if over <= 0:
            return wait
        for number in sorted(self.state.slices):
            over -= self.state.slices[number]
            if over <= 0:
                return max(wait, self._expiry(number) - self.now)
        return max(wait, limit.period)

    def take(self, amount: float) -> None:
        """Use *amount*."""
        state = self.state
        state.level -= amount
        state.used += amount
        state.slices[self._current] = state.slices.get(self._current, 0.0) + amount

    def _room(self) -> float:
        return self.limit.limit + self.limit.burst - self.state.used

    def _expiry(self, number: int) -> float:
        """Return when the slice *number* no longer counts."""
        return (number + 1) * self.limit.width + self._keep
