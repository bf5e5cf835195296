"""Circuits over the fleet: open in all processes once a quorum has opened them, with trials counted once for all. Pure.

`MemoryCircuits` is the reference of the script that a Redis server runs (`fleet/circuits.lua`).
"""

from __future__ import annotations

from functools import partial
from math import ceil
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple, Protocol

from ...errors import CircuitOpenError
from ..call_info import CallInfo, OutcomeOrError, WaitReason
from ..effects import Ask
from .gates import Place
from .leases import LedgerDown

if TYPE_CHECKING:
    from collections.abc import Awaitable, Collection, Iterable, Iterator

    from ..telemetry.hooks import CircuitChangeEvent
    from .gates import Notify

INTERVAL: Final = 1.0
"""Seconds between two reports of a process that makes calls."""
PAUSE: Final = 5.0
"""Seconds without reports after the ledger could not be reached."""
ALIVE: Final = 30.0
"""Seconds for which a process that reported counts."""
TRIAL: Final = 60.0
"""Seconds after which a trial whose end nobody reported counts no more."""
LATE: Final = 30.0
"""Seconds for which an open circuit counts beyond its next trial."""
LEAST_QUORUM: Final = 2


class CircuitReport(NamedTuple):
    """What a process reports of its circuits."""

    process: str
    probes: int
    """How many trials of a circuit there may be at a time, in all processes."""
    opened: tuple[tuple[str, float], ...] = ()
    """The circuits that opened, and for how many seconds they count as open at most."""
    closed: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    """The circuits whose trial ended."""
    wanted: tuple[str, ...] = ()
    """The circuits that need a trial; there is none for those that nobody has open any more."""


class CircuitNews(NamedTuple):
    """What the ledger replies: the circuits that a quorum, and that any process has open, and the trials granted."""

    alive: int
    open: tuple[str, ...]
    known: tuple[str, ...]
    granted: tuple[str, ...]


class CircuitLedger(Protocol):
    """Where processes report their circuits. Its methods do not raise."""

    def identity(self) -> str:
        """Return a new name for a process, different from all others."""
        ...

    def circuits(self, report: CircuitReport, /) -> CircuitNews | LedgerDown:
        """Return the reply to *report*, blocking."""
        ...

    def acircuits(self, report: CircuitReport, /) -> Awaitable[CircuitNews | LedgerDown]:
        """Return the reply to *report*, to be awaited."""
        ...


class SharedBreaker(Protocol):
    """What the link to other processes needs of its circuit breaker."""

    probes: int
    recovery_time: float

    def trials_of(self, call: CallInfo, now: float) -> tuple[str, ...]:
        """Return the keys of the circuits for which an attempt of *call* would be a trial."""
        ...

    def follow(self, opened: Iterable[str], known: Collection[str], now: float) -> Iterator[CircuitChangeEvent]:
        """Open the circuits *opened* in the fleet, and close those not *known* there. Yield the changes."""
        ...


class MemoryCircuits:
    """The circuits of one account in memory; not thread-safe."""

    def __init__(self) -> None:
        self._members: dict[str, float] = {}
        self._votes: dict[tuple[str, str], float] = {}
        self._trials: dict[tuple[str, str], float] = {}

    def report(self, report: CircuitReport, now: float) -> CircuitNews:
        """Apply *report* at *now*. Return the reply."""
        me = report.process
        self._members = {name: seen for name, seen in self._members.items() if seen >= now - ALIVE} | {me: now}
        self._votes |= {(key, me): now + seconds for key, seconds in report.opened}
        for key in report.ended:
            self._trials.pop((key, me), None)
        self._votes = _live(self._votes, report.closed, now)
        self._trials = _live(self._trials, report.closed, now)
        counts: dict[str, int] = {}
        for key, _ in self._votes:
            counts[key] = counts.get(key, 0) + 1
        granted = [key for key in report.wanted if key in counts and self._granted(key, me, report.probes, now)]
        quorum = max(LEAST_QUORUM, ceil(len(self._members) / 2))
        is_open = sorted(key for key, count in counts.items() if count >= quorum)
        return CircuitNews(len(self._members), tuple(is_open), tuple(sorted(counts)), tuple(granted))

    def _granted(self, key: str, me: str, probes: int, now: float) -> bool:
        if (key, me) not in self._trials and sum(each == key for each, _ in self._trials) >= probes:
            return False
        self._trials[key, me] = now + TRIAL
        return True


def _live(entries: dict[tuple[str, str], float], closed: tuple[str, ...], now: float) -> dict[tuple[str, str], float]:
    return {(key, who): ends for (key, who), ends in entries.items() if ends > now and key not in closed}


class FleetCircuits:
    """The link of a circuit *breaker* to those of other processes: calls pass it before the breaker."""

    reason: ClassVar[WaitReason] = "rate_limit"

    def __init__(self, breaker: SharedBreaker, ledger: CircuitLedger) -> None:
        self._breaker, self._ledger = breaker, ledger
        self.after_fork()

    def after_fork(self) -> None:
        """Start as another process than the parent."""
        self._identity = self._ledger.identity()
        self._next = 0.0
        self._is_asking = False
        self._sent: CircuitReport | None = None
        self._opened: dict[str, float] = {}
        self._closed: set[str] = set()
        self._ended: set[str] = set()
        self._away_until = 0.0

    def heard(self, change: CircuitChangeEvent) -> None:
        """Record a change of this process, for the next report."""
        if change.new == "open":
            self._closed.discard(change.key)
            self._opened[change.key] = self._breaker.recovery_time + LATE
        elif change.new == "closed":
            self._opened.pop(change.key, None)
            self._closed.add(change.key)
        self._next = 0.0

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify, /) -> Place:
        """Return a place that asks the ledger if a report is due, or if *call* would be a trial."""
        del ends
        wanted = self._breaker.trials_of(call, now) if now >= self._away_until else ()
        is_due = now >= self._next and not self._is_asking
        return _Report(self, wanted, notify) if wanted or is_due else NOTHING

    def ask(self, wanted: tuple[str, ...], now: float) -> Ask:
        """Return the report to send."""
        report = CircuitReport(
            self._identity, self._breaker.probes, tuple(self._opened.items()), (*self._closed,), (*self._ended,), wanted
        )
        self._sent = report
        self._opened, self._closed, self._ended = {}, set(), set()
        self._next, self._is_asking = now + INTERVAL, True
        ledger = self._ledger
        return Ask(partial(ledger.circuits, report), "circuit_breaker", None, partial(ledger.acircuits, report))

    def replied(self, news: CircuitNews | LedgerDown, now: float, notify: Notify) -> None:
        """Open the circuits that a quorum has open, and close those that nobody has open any more."""
        sent = self._sent
        self._is_asking, self._sent = False, None
        if isinstance(news, LedgerDown):
            self._repeat(sent)
            self._next = self._away_until = now + PAUSE
            return
        for change in self._breaker.follow(news.open, {*news.known, *self._opened}, now):
            notify(change)

    def stopped(self) -> None:
        """Record that a report was not completed."""
        if self._is_asking:
            self._repeat(self._sent)
            self._is_asking, self._sent = False, None

    def _repeat(self, sent: CircuitReport | None) -> None:
        """Report again what was *sent* and may be lost, unless it has changed since."""
        if sent is not None:
            self._opened = {key: left for key, left in sent.opened if key not in self._closed} | self._opened
            self._closed |= {key for key in sent.closed if key not in self._opened}
            self._ended |= {*sent.ended}

    def trial_ended(self, keys: tuple[str, ...]) -> None:
        """Give trials back, with the next report."""
        self._ended.update(keys)
        self._next = 0.0


class _Report(Place):
    """A report under way, and the trials that the attempt is for."""

    __slots__ = ("_asked", "_fleet", "_granted", "_notify", "_refused", "_wanted")

    def __init__(self, fleet: FleetCircuits, wanted: tuple[str, ...], notify: Notify) -> None:
        self._fleet, self._wanted, self._notify = fleet, wanted, notify
        self._asked = False
        self._granted: tuple[str, ...] = ()
        self._refused = ""

    def pause(self, now: float, /) -> Ask | None:
        """Return the report to send, once. Raises `CircuitOpenError` if others make the trials."""
        if not self._asked:
            self._asked = True
            return self._fleet.ask(self._wanted, now)
        if self._refused:
            raise CircuitOpenError(self._refused, reason="open in other processes, too; trials are under way")
        return None

    def replied(self, reply: CircuitNews | LedgerDown, now: float, /) -> None:
        """Receive the reply of the ledger."""
        self._fleet.replied(reply, now, self._notify)
        if isinstance(reply, CircuitNews):
            self._granted = reply.granted
            wanted = (key for key in self._wanted if key in reply.known)  # the others are closed now
            self._refused = next((key for key in wanted if key not in reply.granted), "")

    def settle(self, _outcome: OutcomeOrError, _now: float, _took: float, /) -> None:
        """Give the trials back."""
        self._fleet.stopped()
        if self._granted:
            self._fleet.trial_ended(self._granted)


NOTHING: Final = Place()
