"""`RateLimiter`: every attempt reserves requests and tokens, and returns what it did not use.

Sync and async clients use the same logic, and may share a limiter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf, isfinite
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Final

from ...errors import APIConnectionError, ConfigurationError, RateLimitError, RateLimitWaitError
from ..call_info import CallInfo, Outcome, OutcomeOrError, WaitReason
from ..decoding.rate_limit_headers import allowance, found_in, remaining
from ..effects import Ask, Sleep
from ..telemetry.hooks import LimitType, RateLimitWaitEvent
from .adaptive_concurrency import Concurrency
from .gates import Place
from .rate_limits import RateLimits
from .token_bucket import LONGEST_RESET, Entry, Limit, Meter, ServerAllowance
from .wait_queue import NOW, Waiter, WaitQueue

if TYPE_CHECKING:
    from ..calls.call import Call
    from .gates import Notify
    from .leases import Ledger
    from .shared_limits import SharedLimits

RESUME_GAP: Final = 0.1
"""Seconds between the first two attempts after a pause."""
RESUME_PACE: Final = 0.95
"""Factor from one gap to the next: a queue of any length is back at full speed after two seconds."""
MOST_GAPS: Final = 10
"""By how much the first gap is longer at most, if processes share the limits."""
MINUTE: Final = 60.0
DAY: Final = 86400.0


class Reservation(Place, Waiter):
    """The reservation of one attempt: one request, and the tokens that it may use."""

    __slots__ = ("_began", "_limiter", "amounts", "announce", "entries")

    def __init__(self, limiter: RateLimiter, tokens: int, now: float, ends: float | None) -> None:
        super().__init__(now, ends)
        self._limiter, self._began = limiter, now
        self.amounts = 1.0, float(tokens)
        """Requests and tokens."""
        self.entries: list[list[tuple[Limit, Entry]]] = []
        """The entries of the reservation in the limits of requests and of tokens."""
        self.announce: Callable[[float], object] | None = None
        """Notifies the hooks of the wait, once it is known that there is one."""

    def pause(self, now: float, /) -> Sleep | Ask | None:
        """Return how long to sleep, or what to ask, before the next try.

        Raises `RateLimitWaitError`, `DeadlineExceededError`.
        """
        self._began = now
        return self._limiter.pause(self, now)

    def replied(self, reply: Any, now: float, /) -> None:
        """Receive the reply of the ledger."""
        self._limiter.replied(reply, now)

    def responded(self, headers: Mapping[str, str], now: float, /) -> None:
        """Apply the allowance that the service reports."""
        self._limiter.apply_headers(headers, now)

    def used(self, tokens: int, now: float, /) -> None:
        """Replace the estimate by the *tokens* that were used."""
        self._limiter.adjust(self, tokens, now)

    def settle(self, outcome: OutcomeOrError, now: float, _took: float, /) -> None:
        """Return the reservation if nothing was sent. Pause all attempts if the service asks for it."""
        self._limiter.settle(self, outcome, self._began, now)


class RateLimiter(WaitQueue[Reservation]):
    """Keep requests and tokens within *limits*. Sync and async clients, threads and event loops may share a limiter.

    Attempts are sent in their order. After a 429 that says how long to wait, all of them pause, then resume one by one.
    While the service reports overload, fewer attempts may be in flight.

    With *shared*, a `SharedLedger`, all processes of its account keep within *limits* together. Limiters with different
    *names* count apart; a limiter that is given for a model is named after it. Raises `ConfigurationError`.
    """

    reason: ClassVar[WaitReason] = "rate_limit"

    def __init__(self, limits: RateLimits, *, shared: Ledger | None = None, name: str = "") -> None:
        self.limits = limits
        if not isinstance(limits, RateLimits):
            raise ConfigurationError(
                f"RateLimiter.limits: expected RateLimits, got {limits!r}", setting="RateLimiter.limits"
            )
        if shared is not None and not callable(getattr(shared, "lease", None)):
            raise ConfigurationError(
                f"RateLimiter.shared: expected a SharedLedger, got {shared!r}", setting="RateLimiter.shared"
            )
        super().__init__()
        self.shared, self.name = shared, name
        self._allowances = ServerAllowance(), ServerAllowance()
        self._share = _share(self.periods(), limits.burst, shared, name) if shared is not None else None
        own = [_meters(named, limits.burst) for named in self.periods()] if self._share is None else self._share.limits
        self._limits: tuple[list[Limit], list[Limit]] = [self._allowances[0], *own[0]], [self._allowances[1], *own[1]]
        self._concurrency = Concurrency()
        self._held_until = self._next = -inf
        self._gap = 0.0
        self._notify: Notify | None = None
        """Notifies the listeners of the latest client that waited."""

    def __repr__(self) -> str:
        return f"RateLimiter({self.limits})"

    @property
    def in_flight(self) -> int:
        """The number of attempts in flight."""
        return self._concurrency.in_flight

    def left(self, now: float) -> dict[str, float]:
        """Return what is left of each limit at *now*, on the steady clock. The keys are "rpm", "tpm", "rpd", "tpd"."""
        with self._lock:
            return self._left_of_meters(now) if self._share is None else self._share.left(now, self._left_of_meters)

    def _left_of_meters(self, now: float) -> dict[str, float]:
        meters = (each for limits in self._limits for each in limits if isinstance(each, Meter))
        return {meter.name: meter.left(now) for meter in meters}

    def estimate(self, call: Call[Any]) -> int:
        """Return how many tokens *call* may use. Raises `ConfigurationError` if the estimator returns no number."""
        return self.limits.estimate(call)

    def limiter_of(self, _model: str | None) -> RateLimiter:
        """Return the limiter of a model: this one has the same limits for all of them."""
        return self

    def wait_for(self, call: CallInfo, now: float) -> float:
        """Return how long *call* would wait, as far as is known."""
        if self._share is not None and self._knows_no_wait(now):
            return 0.0
        wait, _ = self._expected(Reservation(self, call.tokens, now, None), now)
        return max(0.0, wait)

    def state(self, now: float) -> dict[str, Any]:
        """Return the state at *now*, on the steady clock, as plain values."""
        state = {"left": self.left(now), "in_flight": self.in_flight, "waiting": self.waiting}
        return state if self._share is None else {**state, "shared": self._share.report()}

    def periods(self) -> list[list[tuple[LimitType, float, float]]]:
        """Return the limits of requests and of tokens: the name, the limit, and its period in seconds."""
        limits = self.limits
        given: list[list[tuple[LimitType, float | None, float]]] = [
            [("rpm", limits.requests_per_minute, MINUTE), ("rpd", limits.requests_per_day, DAY)],
            [("tpm", limits.tokens_per_minute, MINUTE), ("tpd", limits.tokens_per_day, DAY)],
        ]
        return [[(name, limit, period) for name, limit, period in kind if limit is not None] for kind in given]

    def named(self, name: str) -> RateLimiter:
        """Return this limiter, which shares its limits under *name* if it has no name yet."""
        if self.shared is not None and not self.name:
            with self._lock:
                self.name, self._share = name, _share(self.periods(), self.limits.burst, self.shared, name)
                self._use_lists()
        return self

    def _use_lists(self) -> None:
        """Keep within what the ledger, or the local part of the limits, gives."""
        if self._share is not None:
            for limits, allowance, own in zip(self._limits, self._allowances, self._share.limits, strict=True):
                limits[:] = [allowance, *own]

    def after_fork(self) -> None:
        """Forget the attempts of the parent process."""
        super().after_fork()
        self._concurrency.in_flight = 0
        if self._share is not None:
            self._share.after_fork()
            self._use_lists()

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify, /) -> Reservation:
        """Reserve what *call* may use, at once or after waiting in the queue. Raises `RateLimitWaitError`."""
        reservation = Reservation(self, call.tokens, now, ends)
        self._refuse_if_too_large(reservation)
        if not self._served_at_once(reservation, now):
            if self._share is not None and self._knows_no_wait(now):
                self._queue_until_known(reservation, call, now, notify)
            else:
                self._queue(reservation, call, now, notify)
        return reservation

    def pause(self, reservation: Reservation, now: float) -> Sleep | Ask | None:
        """Return how long to sleep, or what to ask, before the next try. Raises what ends the wait."""
        return self._pause(reservation, now) if self._share is None else self._pause_shared(reservation, now)

    def _pause_shared(self, reservation: Reservation, now: float) -> Sleep | Ask | None:
        """As `pause`, with limits that processes share: the first in the queue asks the ledger."""
        share = self._share
        assert share is not None  # noqa: S101 (`pause` has checked it)
        with self._lock:
            if not reservation.served and self._waiting[0] is reservation and self._may_ask(reservation, now):
                waiting = [float(self.waiting), sum(each.amounts[1] for each in self._waiting)]
                return share.ask(reservation, reservation.amounts, waiting, now)
        if not reservation.served:
            if (refusal := share.refusal(now)) is not None:
                raise refusal
            if reservation.announce is not None and share.short_for(now) > 0:
                announce, reservation.announce = reservation.announce, None
                announce(now)
        step = self._pause(reservation, now)
        return None if step is None else Sleep(min(step.seconds, share.until_due(now) or step.seconds), step.until)

    def _may_ask(self, reservation: Reservation, now: float) -> bool:
        """Tell whether only the ledger keeps *reservation* waiting, and can be asked."""
        share = self._share
        if share is None or share.asking is not None or not share.due(now) or self._concurrency.full:
            return False
        if max(self._held_until, self._next) - now > NOW:
            return False
        if any(
            amount and each.wait(amount, now) > NOW
            for amount, each in zip(reservation.amounts, self._allowances, strict=True)
        ):
            return False
        return share.lacks(reservation.amounts, now)

    def replied(self, reply: Any, now: float) -> None:
        """Apply the reply of the ledger. Notify the hooks if it was lost, or is back."""
        share = self._share
        if share is None:
            return
        with self._lock:
            change = share.replied(reply, now)
            if change is not None or share.relaxed:
                share.relaxed = False
                self._use_lists()
            if (hold := getattr(reply, "hold", 0.0)) > 0 and now + hold > self._held_until + NOW:
                self._hold(now + hold, share.alive or 1)
            for each in self._waiting if share.short_for(now) > 0 or change is not None else ():
                if each.announce is not None and each.turn is not None:
                    each.turn.give()  # it may not want to wait
            self._wake()
        if change is not None and self._notify is not None:
            self._notify(change)

    def urgent(self, call: CallInfo, notify: Notify, /) -> Place | None:
        """Return a place to wait for, if other processes have to hear at once of a pause after *call*."""
        share = self._share
        if share is None or not share.lease.hold:
            return None
        self._notify = notify
        del call  # all models of this limiter pause
        return _Report(self)

    def report_hold(self, report: Place, now: float) -> Ask | None:
        """Return the request that tells others of a pause, if there is one and nobody asks."""
        share = self._share
        with self._lock:
            if share is None or share.asking is not None or not share.lease.hold or not share.due_for_report(now):
                return None
            return share.ask(report, (0.0, 0.0), (0.0, 0.0), now)

    def stop_asking(self, who: object) -> None:
        """Let others ask: *who* no longer does."""
        share = self._share
        if share is not None and share.asking is who:
            with self._lock:
                share.asking = None
                self._wake()

    def apply_headers(self, headers: Mapping[str, str], now: float) -> None:
        """Lower the limits to the allowance that the service reports in *headers*."""
        if not self.limits.adjust_from_headers:
            return
        found = found_in(headers)
        for of, server in zip(("requests", "tokens"), self._allowances, strict=True):
            left = remaining(found, of)
            if left is not None and server.expects_more(left, now):
                with self._lock:
                    server.note(allowance(found, of), now)

    def adjust(self, reservation: Reservation, tokens: float, now: float) -> None:
        """Replace the estimated tokens of *reservation* by *tokens*."""
        with self._lock:
            self._change(reservation, (reservation.amounts[0], float(tokens)), now)
            self._wake()

    def settle(self, reservation: Reservation, outcome: OutcomeOrError, began: float, now: float) -> None:
        """Record the end of an attempt that has been in flight since *began*."""
        with self._lock:
            if not reservation.served:
                self._leave(reservation)
                self.stop_asking(reservation)
                return
            if outcome is Outcome.UNSENT or (isinstance(outcome, APIConnectionError) and not outcome.sent):
                self._change(reservation, (0.0, 0.0), now)
            elif isinstance(outcome, RateLimitError) and not outcome.lasting and outcome.retry_after:
                self._hold(now + min(outcome.retry_after, LONGEST_RESET))
                if self._share is not None:
                    self._share.lease.hold = min(outcome.retry_after, LONGEST_RESET)
            self._concurrency.leave(outcome, began, now)
            self._wake()

    def _change(self, reservation: Reservation, amounts: tuple[float, float], now: float) -> None:
        """Replace the amounts of *reservation* by *amounts*."""
        for entries, old, new in zip(reservation.entries, reservation.amounts, amounts, strict=True):
            for limit, entry in entries:
                limit.change(entry, new - old, now)
        reservation.amounts = amounts

    def _hold(self, until: float, processes: int = 1) -> None:
        """Pause all attempts. They resume one by one, in all *processes* together as fast as in one."""
        self._held_until = max(self._held_until, until)
        self._gap = RESUME_GAP * min(processes, MOST_GAPS)

    def _refuse_if_too_large(self, reservation: Reservation) -> None:
        limit = min(self.limits.tokens_per_minute or inf, self.limits.tokens_per_day or inf)
        tokens = reservation.amounts[1]
        if tokens > limit:
            error = RateLimitWaitError(
                f"The call may use {tokens:.0f} tokens, which the limit of {limit:.0f} never lets through."
            )
            error.retryable = False
            raise error

    def _knows_no_wait(self, now: float) -> bool:
        """Tell whether only the reply of the ledger will say how long to wait."""
        share = self._share
        return (
            share is not None
            and share.short_for(now) <= 0
            and self._held_until <= now
            and (share.state == "shared" or share.due(now) or share.state == "refuse")
        )

    def _queue_until_known(self, reservation: Reservation, call: CallInfo, now: float, notify: Notify) -> None:
        """Put *reservation* into the queue, until the ledger says how long it has to wait."""
        share = self._share
        self._notify = notify
        if share is not None and (refusal := share.refusal(now)) is not None:
            raise refusal

        def announce(now: float) -> None:
            self._decide(reservation, call, now, notify)

        reservation.announce = announce
        if self.limits.max_wait is not None:
            reservation.latest = now + self.limits.max_wait
        if not self._join(reservation, max(1, self.limits.max_waiting)):
            raise RateLimitWaitError(f"{self.waiting} calls are waiting already.")

    def _queue(self, reservation: Reservation, call: CallInfo, now: float, notify: Notify) -> None:
        """Put *reservation* into the queue. Raises `RateLimitWaitError` if it may not wait, or would wait too long."""
        most, wait = self._decide(reservation, call, now, notify)
        if not self._join(reservation, most):
            raise RateLimitWaitError(
                f"{self.waiting} calls are waiting already.", retry_after=wait if isfinite(wait) else None
            )

    def _decide(self, reservation: Reservation, call: CallInfo, now: float, notify: Notify) -> tuple[float, float]:
        """Notify the hooks of the wait. Return how many may wait, and how long it is; or raise the refusal."""
        wait, limit = self._expected(reservation, now)
        results = notify(RateLimitWaitEvent(call, wait, self.waiting, limit))
        chosen = next((each for each in reversed(results) if each in _CHOICES), "")
        if chosen == "reject" or not (chosen or self.limits.queueing):
            raise self._refusal(reservation, wait)
        most = inf if chosen == "wait" else self.limits.max_waiting
        if chosen != "wait" and self.limits.max_wait is not None:
            reservation.latest = now + self.limits.max_wait
        self._refuse_if_late(reservation, wait, now)
        return most, wait

    def _expected(self, reservation: Reservation, now: float) -> tuple[float, LimitType | None]:
        """Return how long *reservation* will wait as far as is known, and for which limit; None: too many in flight."""
        with self._lock:
            ahead = float(self.waiting), sum(each.amounts[1] for each in self._waiting)
            waits: list[tuple[float, LimitType | None]] = [
                (limit.wait_behind(queued, amount, now), limit.name)
                for limits, amount, queued in zip(self._limits, reservation.amounts, ahead, strict=True)
                if amount
                for limit in limits
            ]
            in_flight = inf if self._concurrency.full else 0.0, None
            return max(*waits, (self._held_until - now, "server"), in_flight, key=itemgetter(0))

    def _wait(self, waiter: Reservation, now: float, /) -> float:
        if self._concurrency.full:
            return inf
        waits = [
            limit.wait(amount, now)
            for limits, amount in zip(self._limits, waiter.amounts, strict=True)
            if amount  # a call that uses no tokens waits for none
            for limit in limits
        ]
        return max(*waits, self._held_until - now, self._next - now)

    def _serve(self, waiter: Reservation, now: float, /) -> None:
        self._concurrency.in_flight += 1
        waiter.entries = [
            [(limit, limit.take(amount, now)) for limit in limits]
            for limits, amount in zip(self._limits, waiter.amounts, strict=True)
        ]
        if self._gap:
            self._next = now + self._gap
            self._gap = self._gap * RESUME_PACE if self._waiting else 0.0

    def _refusal(self, _waiter: Reservation, wait: float, /) -> RateLimitWaitError:
        known = wait if isfinite(wait) else None
        until = "" if known is None else f" for another {known:.3g} s"
        return RateLimitWaitError(f"The client-side rate limits leave no room for the call{until}.", retry_after=known)


_CHOICES: Final = ("queue", "wait", "reject")


def _meters(named: list[tuple[LimitType, float, float]], burst: float) -> list[Limit]:
    return [Meter(limit, period, burst if period == MINUTE else None, name) for name, limit, period in named]


def _share(
    periods: list[list[tuple[LimitType, float, float]]], seconds: float, ledger: Ledger, name: str
) -> SharedLimits:
    """Return what keeps the limits of *periods* together with other processes; *seconds* are the burst."""
    from .leases import SharedLimit  # most limiters are not shared
    from .shared_limits import SharedLimits

    def burst(limit: float, period: float) -> float:
        return min(limit, max(limit / period * seconds, 1.0)) if period == MINUTE else 0.0

    kinds: list[list[tuple[LimitType, SharedLimit]]] = [
        [(each, SharedLimit(limit, period, burst(limit, period))) for each, limit, period in kind] for kind in periods
    ]
    return SharedLimits(ledger, name, kinds)


class _Report(Place):
    """Tells other processes of a pause."""

    __slots__ = ("_limiter",)

    def __init__(self, limiter: RateLimiter) -> None:
        self._limiter = limiter

    def pause(self, now: float, /) -> Ask | None:
        """Return what to ask."""
        return self._limiter.report_hold(self, now)

    def replied(self, reply: Any, now: float, /) -> None:
        """Receive the reply of the ledger."""
        self._limiter.replied(reply, now)

    def settle(self, _outcome: OutcomeOrError, _now: float, _took: float, /) -> None:
        """Let others ask."""
        self._limiter.stop_asking(self)
