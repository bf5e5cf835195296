"""`SharedLimits`: the limits of an account in one process: leases, or a part of them while the ledger is away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from math import inf
from random import uniform
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ...errors import RateLimitWaitError
from ..effects import Ask
from ..telemetry.hooks import LedgerChangeEvent, LedgerState, LimitType
from .held_lease import ROUNDING, HeldLease, Taken
from .leases import Ledger, LedgerDown, SharedLimit
from .token_bucket import Entry, Limit, Meter

if TYPE_CHECKING:
    from .leases import LeaseReply, LeaseRequest

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0
"""Seconds between two requests while the ledger is away: doubled from the first to the longest."""

ASKS: Final = 8
"""How often a process that has to wait asks within the life of a lease at most."""

Named: TypeAlias = tuple[LimitType, SharedLimit]


class SharedLimits:
    """The limits of *kinds* of amounts, each with its name, in the *ledger* under *name*; not thread-safe."""

    def __init__(self, ledger: Ledger, name: str, kinds: Sequence[Sequence[Named]]) -> None:
        self.ledger, self.name, self._kinds = ledger, name, kinds
        self.state: LedgerState = "shared"
        self._away_since = self._careful_until = -inf
        """While others may not have noticed that the ledger is back, the local part applies, too."""
        self.asking: object | None = None
        """Who is asking; nobody else does meanwhile."""
        self.alive: int | None = None
        """How many processes use the limits; None before the first reply."""
        self._error = ""
        self._pause = FIRST_PAUSE
        self.after_fork()

    def after_fork(self) -> None:
        """Start without leases, as another process than the parent."""
        limits = [tuple(limit for _, limit in kind) for kind in self._kinds]
        ledger = self.ledger
        if self.alive is not None and hasattr(self, "lease"):
            self.alive += 1  # the child
        self.lease = HeldLease(self.name, limits, ledger.life, ledger.identity(), ledger.now)
        self.asking, self.limit = None, None
        self._short_until = self._ask_at = -inf
        self._left: tuple[float, ...] | None = None
        self.limits: list[list[Limit]] = self._lists() if self.state == "shared" else self._local_lists(0.0)

    limit: LimitType | None
    """The limit that causes the wait."""

    def short_for(self, now: float) -> float:
        """Return for how many seconds nothing will be granted, as far as is known."""
        return self._short_until - now

    def due(self, now: float) -> bool:
        """Tell whether the ledger can be asked at *now*."""
        return now >= self._ask_at

    def due_for_report(self, now: float) -> bool:
        """Tell whether a pause can be reported at *now*, even while nothing will be granted."""
        return self.state == "shared" or self.due(now)

    def until_due(self, now: float) -> float:
        """Return for how many seconds the ledger is not asked because it is away; infinity if it is there."""
        return inf if self.state == "shared" else max(0.0, self._ask_at - now)

    def refusal(self, now: float) -> RateLimitWaitError | None:
        """Return the error of an attempt while the ledger is away, if all are refused."""
        if self.state != "refuse" or self.due(now):
            return None
        return RateLimitWaitError(
            f"The shared limits of {self._title()} cannot be reached: {self._error}.", retry_after=self._ask_at - now
        )

    def ask(self, who: object, first: Sequence[float], waiting: Sequence[float], now: float) -> Ask:
        """Return the request to the ledger that *who* makes; its reply goes to `replied`."""
        self.asking = who
        request: LeaseRequest = self.lease.request(first, waiting, now)
        return Ask(partial(self.ledger.lease, request), "rate_limits", None, partial(self.ledger.alease, request))

    def replied(self, reply: LeaseReply | LedgerDown, now: float) -> LedgerChangeEvent | None:
        """Apply a reply. Return the change of the state, if any."""
        self.asking = None
        if isinstance(reply, LedgerDown):
            return self._away(reply.error, now)
        self.lease.replied(reply, now)
        self.alive, self._left, self._pause = reply.alive, reply.left, FIRST_PAUSE
        poll = max(reply.poll, self.ledger.life / ASKS) if reply.wait else 0.0
        self._short_until, self._ask_at = now + reply.wait, now + poll
        names: list[LimitType] = [name for kind in self._kinds for name, _ in kind]
        self.limit = names[reply.limit] if reply.limit >= 0 else None
        if self.state == "shared":
            self._relax(now)
            return None
        self._careful_until = now + min(LONGEST_PAUSE, 2 * (now - self._away_since) + FIRST_PAUSE)
        leased = self._lists()
        if self.state == "split":
            for kind, local in zip(leased, self.limits, strict=True):
                kind[:0] = [each for each in local if isinstance(each, Meter)]
        self.limits = leased
        return self._changed("shared", "")

    def _relax(self, now: float) -> None:
        """Use the leases alone, once all processes must have noticed that the ledger is back."""
        if -inf < self._careful_until <= now:
            self._careful_until = -inf
            for kind in self.limits:
                kind[:] = [each for each in kind if not isinstance(each, Meter)]
            self.relaxed = True

    relaxed = False
    """Whether the lists of limits have changed since they were used."""

    def lacks(self, amounts: Sequence[float], now: float) -> bool:
        """Tell whether the ledger, and nothing else here, keeps an attempt from *amounts*."""
        if self.state != "shared":
            return True
        short = False
        for kind, amount in zip(self.limits, amounts, strict=True):
            for each in kind if amount else ():
                if not isinstance(each, Meter):
                    short = short or each.wait(amount, now) > 0
                elif each.wait(amount, now) > ROUNDING:
                    return False
        return short

    def left(self, now: float, meters: Callable[[float], dict[str, float]]) -> dict[str, float]:
        """Return what is left of each limit, as the last reply says; while the ledger is away what *meters* say."""
        if self.state != "shared":
            return meters(now)
        named = [(name, limit.limit) for kind in self._kinds for name, limit in kind]
        left = self._left or [limit for _, limit in named]
        return {name: each for (name, _), each in zip(named, left, strict=True)}

    def report(self) -> dict[str, Any]:
        """Return the state as plain values."""
        return {
            "state": self.state,
            "account": self.ledger.account,
            "processes": self.alive,
            "unreported": self.lease.unreported,
            "error": self._error or None,
        }

    def _away(self, error: str, now: float) -> LedgerChangeEvent | None:
        """Use the local part of the limits until the next request, or refuse all attempts."""
        self._ask_at = now + self._pause * uniform(0.75, 1)  # noqa: S311 (spreads processes, keeps no secret)
        self._pause = min(2 * self._pause, LONGEST_PAUSE)
        self._short_until = -inf
        if self.state != "shared":
            return None
        state, self._away_since = self.ledger.when_down, now
        change = self._changed(state, error)
        self.limits = self._local_lists(now)
        return change

    def _changed(self, new: LedgerState, error: str) -> LedgerChangeEvent:
        old, self.state, self._error = self.state, new, error
        _log(self._title(), new, error, self.parts)
        return LedgerChangeEvent(self.ledger.account, self.name, old, new, error or None)

    @property
    def parts(self) -> int:
        """By what the limits are divided while the ledger is away."""
        return max(1, self.ledger.processes or self.alive or 1) if self.state == "split" else 1

    def _title(self) -> str:
        return f"account {self.ledger.account!r}" + (f", {self.name}" if self.name else "")

    def _lists(self) -> list[list[Limit]]:
        lists: list[list[Limit]] = [[] for _ in self._kinds]
        for kind, named in enumerate(self._kinds):
            if named:
                lists[kind].append(_Leased(self, kind))
        return lists

    def _local_lists(self, now: float) -> list[list[Limit]]:
        left = iter(self._left or ())
        lists: list[list[Limit]] = []
        for kind, named in enumerate(self._kinds):
            local: list[Limit] = [self._meter(name, limit, next(left, limit.limit), now) for name, limit in named]
            lists.append([*local, _Charged(self, kind)] if named else [])
        return lists

    def _meter(self, name: LimitType, limit: SharedLimit, left: float, now: float) -> Meter:
        """Return this process's part of *limit*: with an empty bucket, or with what others have used of the period."""
        parts = self.parts
        burst = limit.burst / limit.rate if limit.burst else None
        meter = Meter(limit.limit / parts, limit.period, burst, name)
        meter.start(0.0 if limit.burst else (limit.limit - left) / parts, now)
        return meter


class _Leased:
    """The lease of one kind of amount, as a limit of the rate limiter."""

    def __init__(self, shared: SharedLimits, kind: int) -> None:
        self._shared, self._kind = shared, kind

    @property
    def name(self) -> LimitType:
        return self._shared.limit or "server"

    def wait(self, amount: float, now: float) -> float:
        """Return 0 if the lease has *amount*; else until when the ledger will be asked, infinity while it is."""
        shared = self._shared
        if shared.lease.available(self._kind, now) >= amount - ROUNDING:
            return 0.0
        return inf if shared.asking is not None else max(shared._ask_at - now, ROUNDING * 10)  # noqa: SLF001

    def wait_behind(self, ahead: float, amount: float, now: float) -> float:  # noqa: ARG002 (the ledger knows the queue)
        """Return for how long nothing will be granted."""
        return max(0.0, self._shared.short_for(now))

    def take(self, amount: float, _now: float, /) -> Entry:
        """Take *amount* from the lease."""
        return self._shared.lease.take(self._kind, amount)

    def change(self, entry: Entry, more: float, _now: float, /) -> None:
        """Report the change with the next request."""
        if isinstance(entry, Taken) and entry.lease is self._shared.lease:  # not of the parent process
            self._shared.lease.change(self._kind, entry, more)


class _Charged(_Leased):
    """What is used without a lease: it is reported afterwards. Nothing passes while the ledger can be asked again."""

    def wait(self, amount: float, now: float) -> float:  # noqa: ARG002 (of any amount)
        """Return infinity if the ledger has to be asked first."""
        shared = self._shared
        return inf if shared.state == "refuse" or shared.due(now) else 0.0

    def wait_behind(self, ahead: float, amount: float, now: float) -> float:  # noqa: ARG002 (as above)
        """Return 0: the meters say how long."""
        return 0.0

    def take(self, amount: float, now: float, /) -> Entry:
        """Use *amount* without a lease."""
        return self._shared.lease.charge(self._kind, amount, now)


def _log(title: str, state: LedgerState, error: str, parts: int) -> None:
    from logging import getLogger  # seldom needed

    from ..telemetry.observers import LOGGER

    logger = getLogger(LOGGER)
    if state == "shared":
        logger.info("The shared limits of %s can be reached again.", title)
        return
    rule = {
        "split": f"1/{parts} of the limits applies",
        "refuse": "calls are refused",
        "alone": "all limits apply here",
    }
    logger.warning("The shared limits of %s cannot be reached: %s. Until then %s.", title, error, rule[state])
