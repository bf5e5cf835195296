"""`HeldLease`: the amounts that this process took from a ledger, and what it has to report of them. Pure.

Nothing is asked when an attempt ends: what comes back, and what was used on top, is kept in the outbox until the next
request. The outbox has one entry for each second of a lease, and for each five minutes of older ones: its size does not
depend on the number of calls.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from math import inf
from typing import Final

from .leases import Correction, Demand, LeaseReply, LeaseRequest, SharedLimit
from .token_bucket import Entry

FINE: Final = 120
"""Seconds after which entries of the outbox may be merged."""
COARSE: Final = 300
"""Seconds of a merged entry: a slice of a day."""
MOST_ENTRIES: Final = 2000
LATE: Final = 1.0
"""Seconds that a reply may be late and still be used: the ledger counts a lease for that much longer."""
GROWTH: Final = 2.0
"""By how much a lease may be larger than what was used of the one before."""
ROUNDING: Final = 1e-9


class Taken(Entry):
    """What an attempt took: the amounts of each second of the leases that it came from."""

    def __init__(self, lease: HeldLease, parts: list[tuple[int, float]]) -> None:
        super().__init__(parts[-1][0] if parts else 0, sum(amount for _, amount in parts))
        self.lease, self.parts = lease, parts


class HeldLease:
    """The leases of one process, of some kinds of amounts with their *limits*; not thread-safe.

    A lease is used for *life* seconds. *estimated* returns the time on the clock of the ledger before it has replied.
    All other times are on the steady clock.
    """

    def __init__(
        self,
        name: str,
        limits: Sequence[tuple[SharedLimit, ...]],
        life: float,
        identity: str,
        estimated: Callable[[], float],
    ) -> None:
        self.name, self.limits, self.life, self.identity = name, limits, life, identity
        self.hold = 0.0
        """Seconds of a pause that others have yet to hear of."""
        self._held: list[deque[list[float]]] = [deque() for _ in limits]
        """For each kind: until when, of which second of the ledger, how much."""
        self._outbox: dict[tuple[int, int], float] = {}
        self._number = 0
        self._sent: LeaseRequest | None = None
        """The request that has no reply yet. It is repeated, because the ledger may have received it."""
        self._sent_at = self._asked_at = -inf
        self._used = [0.0] * len(limits)
        """What was taken since the last request."""
        self._estimated = estimated
        self._offset: float | None = None
        """The clock of the ledger minus ours."""

    @property
    def unreported(self) -> int:
        """How many entries wait for the next request."""
        return len(self._outbox) + (0 if self._sent is None else len(self._sent.corrections))

    def available(self, kind: int, now: float) -> float:
        """Return how much of *kind* can be taken at *now*. What is left of an old lease comes back."""
        held = self._held[kind]
        while held and held[0][0] <= now:
            _, stamp, amount = held.popleft()
            self._correct(kind, int(stamp), amount)
        return sum(each[2] for each in held)

    def take(self, kind: int, amount: float) -> Taken:
        """Take *amount* of *kind*, which is available."""
        held, parts = self._held[kind], list[tuple[int, float]]()
        self._used[kind] += amount
        while held and amount > 0:
            first = held[0]
            part = min(amount, first[2])
            parts.append((int(first[1]), part))
            amount -= part
            first[2] -= part
            if first[2] <= 0:
                held.popleft()
        return Taken(self, parts)

    def charge(self, kind: int, amount: float, now: float) -> Taken:
        """Record that *amount* of *kind* was used without a lease."""
        if self._offset is None:
            self._offset = self._estimated() - now
        stamp = int(now + self._offset)
        self._correct(kind, stamp, -amount)
        return Taken(self, [(stamp, amount)])

    def change(self, kind: int, taken: Taken, more: float) -> None:
        """Use *more* than was taken, or (negative) return it."""
        if more > 0:
            self._correct(kind, taken.number, -more)
            taken.parts.append((taken.number, more))
        while more < 0 and taken.parts:
            stamp, amount = taken.parts.pop()
            back = min(amount, -more)
            more += back
            self._correct(kind, stamp, back)
            if back < amount:
                taken.parts.append((stamp, amount - back))

    def request(self, first: Sequence[float], waiting: Sequence[float], now: float) -> LeaseRequest:
        """Return the next request: for what the *first* attempt needs, all that are *waiting*, and more to come.

        A request without a reply is repeated as it was: the ledger applies it once.
        """
        if self._sent is not None:
            return self._sent
        self._number += 1
        ahead = min(GROWTH, self.life / max(now - self._asked_at, ROUNDING))
        demands = tuple(
            self._demand(kind, first[kind], waiting[kind] + self._used[kind] * ahead, now)
            for kind in range(len(self.limits))
        )
        outbox = sorted(self._outbox.items(), key=_second)
        corrections = tuple(Correction(kind, stamp, amount) for (kind, stamp), amount in outbox if amount)
        life = self.life + LATE
        self._sent = LeaseRequest(self.name, self.identity, self._number, life, demands, corrections, self.hold)
        self._outbox, self._used, self.hold = {}, [0.0] * len(self.limits), 0.0
        self._asked_at = self._sent_at = now
        return self._sent

    def replied(self, reply: LeaseReply, now: float) -> None:
        """Hold what *reply* grants, from the moment of the request on."""
        if self._sent is None or reply.number != self._sent.number:
            return
        self._sent, self._offset = None, reply.stamp - self._sent_at
        until = min(max(self._sent_at + self.life, now + self.life / 4), self._sent_at + self.life + LATE)
        for kind, amount in enumerate(reply.granted):
            if amount > 0:
                self._held[kind].append([until, float(reply.stamp), amount])

    def _demand(self, kind: int, first: float, want: float, now: float) -> Demand:
        limits = self.limits[kind]
        if not limits:
            return Demand(0.0, 0.0, ())
        available = self.available(kind, now + self.life / 4)  # what ends before the reply comes is not there
        need = max(0.0, first - available)
        return Demand(need, max(need, want - available), limits)

    def _correct(self, kind: int, stamp: int, amount: float) -> None:
        """Put *amount*, which comes back, into the outbox; a negative one was used on top of the lease."""
        if abs(amount) > ROUNDING:
            self._outbox[kind, stamp] = self._outbox.get((kind, stamp), 0.0) + amount
            if len(self._outbox) > MOST_ENTRIES:
                self._merge(stamp - FINE)

    def _merge(self, before: int) -> None:
        """Merge the entries of the outbox that are older than second *before*."""
        merged: dict[tuple[int, int], float] = {}
        for (kind, stamp), amount in self._outbox.items():
            key = kind, stamp if stamp > before else stamp // COARSE * COARSE
            merged[key] = merged.get(key, 0.0) + amount
        self._outbox = merged


def _second(entry: tuple[tuple[int, int], float]) -> tuple[int, int]:
    (kind, stamp), _ = entry
    return stamp, kind
