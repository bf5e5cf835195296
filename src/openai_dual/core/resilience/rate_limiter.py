"""`RateLimiter`: every attempt reserves requests and tokens, and returns what it did not use.

Sync and async clients use the same logic, and may share a limiter.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf, isfinite
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Final

from ...errors import APIConnectionError, ConfigurationError, RateLimitError, RateLimitWaitError
from ..call_info import CallInfo, Outcome, OutcomeOrError, WaitReason
from ..decoding.rate_limit_headers import allowance, found_in, remaining
from ..effects import Sleep
from ..telemetry.hooks import LimitType, RateLimitWaitEvent
from .adaptive_concurrency import Concurrency
from .gates import Place
from .rate_limits import RateLimits
from .token_bucket import LONGEST_RESET, Entry, Limit, Meter, ServerAllowance
from .wait_queue import Waiter, WaitQueue

if TYPE_CHECKING:
    from ..calls.call import Call
    from .gates import Notify

RESUME_GAP: Final = 0.1
"""Seconds between the first two attempts after a pause."""
RESUME_PACE: Final = 0.95
"""Factor from one gap to the next: a queue of any length is back at full speed after two seconds."""
MINUTE: Final = 60.0
DAY: Final = 86400.0


class Reservation(Place, Waiter):
    """The reservation of one attempt: one request, and the tokens that it may use."""

    __slots__ = ("_began", "_limiter", "amounts", "entries")

    def __init__(self, limiter: RateLimiter, tokens: int, now: float, ends: float | None) -> None:
        super().__init__(now, ends)
        self._limiter, self._began = limiter, now
        self.amounts = 1.0, float(tokens)
        """Requests and tokens."""
        self.entries: list[list[tuple[Limit, Entry]]] = []
        """The entries of the reservation in the limits of requests and of tokens."""

    def pause(self, now: float, /) -> Sleep | None:
        """Return how long to sleep before the next try. Raises `RateLimitWaitError`, `DeadlineExceededError`."""
        self._began = now
        return self._limiter.pause(self, now)

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
    While the service reports overload, fewer attempts may be in flight. Raises `ConfigurationError` if *limits* are not
    `RateLimits`.
    """

    reason: ClassVar[WaitReason] = "rate_limit"

    def __init__(self, limits: RateLimits) -> None:
        if not isinstance(limits, RateLimits):
            raise ConfigurationError(
                f"RateLimiter.limits: expected RateLimits, got {limits!r}", setting="RateLimiter.limits"
            )
        super().__init__()
        self.limits = limits
        self._allowances = ServerAllowance(), ServerAllowance()
        self._limits: tuple[list[Limit], list[Limit]] = (
            [
                self._allowances[0],
                *_meters(limits.requests_per_minute, limits.requests_per_day, limits.burst, "rpm", "rpd"),
            ],
            [
                self._allowances[1],
                *_meters(limits.tokens_per_minute, limits.tokens_per_day, limits.burst, "tpm", "tpd"),
            ],
        )
        self._concurrency = Concurrency()
        self._held_until = self._next = -inf
        self._gap = 0.0

    def __repr__(self) -> str:
        return f"RateLimiter({self.limits})"

    @property
    def in_flight(self) -> int:
        """The number of attempts in flight."""
        return self._concurrency.in_flight

    def left(self, now: float) -> dict[str, float]:
        """Return what is left of each limit at *now*, on the steady clock. The keys are "rpm", "tpm", "rpd", "tpd"."""
        with self._lock:
            meters = (each for limits in self._limits for each in limits if isinstance(each, Meter))
            return {meter.name: meter.left(now) for meter in meters}

    def estimate(self, call: Call[Any]) -> int:
        """Return how many tokens *call* may use. Raises `ConfigurationError` if the estimator returns no number."""
        return self.limits.estimate(call)

    def limiter_of(self, _model: str | None) -> RateLimiter:
        """Return the limiter of a model: this one has the same limits for all of them."""
        return self

    def state(self, now: float) -> dict[str, Any]:
        """Return the state at *now*, on the steady clock, as plain values."""
        return {"left": self.left(now), "in_flight": self.in_flight, "waiting": self.waiting}

    def after_fork(self) -> None:
        """Forget the attempts of the parent process."""
        super().after_fork()
        self._concurrency.in_flight = 0

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify, /) -> Reservation:
        """Reserve what *call* may use, at once or after waiting in the queue. Raises `RateLimitWaitError`."""
        reservation = Reservation(self, call.tokens, now, ends)
        self._refuse_if_too_large(reservation)
        if not self._served_at_once(reservation, now):
            self._queue(reservation, call, now, notify)
        return reservation

    def pause(self, reservation: Reservation, now: float) -> Sleep | None:
        """Return how long to sleep before the next try. Raises what ends the wait."""
        return self._pause(reservation, now)

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
                return
            if outcome is Outcome.UNSENT or (isinstance(outcome, APIConnectionError) and not outcome.sent):
                self._change(reservation, (0.0, 0.0), now)
            elif isinstance(outcome, RateLimitError) and not outcome.lasting and outcome.retry_after:
                self._hold(now + min(outcome.retry_after, LONGEST_RESET))
            self._concurrency.leave(outcome, began, now)
            self._wake()

    def _change(self, reservation: Reservation, amounts: tuple[float, float], now: float) -> None:
        """Replace the amounts of *reservation* by *amounts*."""
        for entries, old, new in zip(reservation.entries, reservation.amounts, amounts, strict=True):
            for limit, entry in entries:
                limit.change(entry, new - old, now)
        reservation.amounts = amounts

    def _hold(self, until: float) -> None:
        self._held_until = max(self._held_until, until)
        self._gap = RESUME_GAP

    def _refuse_if_too_large(self, reservation: Reservation) -> None:
        limit = min(self.limits.tokens_per_minute or inf, self.limits.tokens_per_day or inf)
        tokens = reservation.amounts[1]
        if tokens > limit:
            error = RateLimitWaitError(
                f"The call may use {tokens:.0f} tokens, which the limit of {limit:.0f} never lets through."
            )
            error.retryable = False
            raise error

    def _queue(self, reservation: Reservation, call: CallInfo, now: float, notify: Notify) -> None:
        """Put *reservation* into the queue. Raises `RateLimitWaitError` if it may not wait, or would wait too long."""
        wait, limit = self._expected(reservation, now)
        results = notify(RateLimitWaitEvent(call, wait, self.waiting, limit))
        chosen = next((each for each in reversed(results) if each in _CHOICES), "")
        if chosen == "reject" or not (chosen or self.limits.queueing):
            raise self._refusal(reservation, wait)
        most = inf if chosen == "wait" else self.limits.max_waiting
        if chosen != "wait" and self.limits.max_wait is not None:
            reservation.latest = now + self.limits.max_wait
        self._refuse_if_late(reservation, wait, now)
        if not self._join(reservation, most):
            raise RateLimitWaitError(
                f"{self.waiting} calls are waiting already.", retry_after=wait if isfinite(wait) else None
            )

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


def _meters(
    a_minute: float | None, a_day: float | None, burst: float, of_a_minute: LimitType, of_a_day: LimitType
) -> list[Meter]:
    first = [] if a_minute is None else [Meter(a_minute, MINUTE, burst, of_a_minute)]
    return [*first, *([] if a_day is None else [Meter(a_day, DAY, None, of_a_day)])]
