"""The rate limiter: a ledger in which every attempt reserves what it may use, and gets back what it did not.

It is the only authority for requests and tokens, for blocking and awaiting clients alike. Imports the errors,
`concurrency`, `effects`, `gates`, `hooks`, `limits`, `line`, `meter` and `ratelimits`.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf, isfinite
from operator import itemgetter
from typing import TYPE_CHECKING, ClassVar, Final

from ...errors import APIConnectionError, ConfigurationError, RateLimitError, RateLimitWaitError
from ..call_info import CallInfo, Outcome, OutcomeOrError, WaitReason
from ..decoding.rate_limit_headers import allowance, found_in, remaining
from ..effects import Sleep
from ..telemetry.hooks import LimitType, RateLimitWaitEvent
from .adaptive_concurrency import Concurrency
from .rate_limits import RateLimits
from .token_bucket import LONGEST_RESET, Entry, Limit, Meter, ServerAllowance
from .wait_queue import Waiter, WaitQueue

if TYPE_CHECKING:
    from .gates import Notify

RESUME_GAP: Final = 0.1
"""Seconds between the first two of those that had to pause, when they go on."""
RESUME_PACE: Final = 0.95
"""How much shorter each further gap is, so that no line takes more than two seconds to be itself again."""
MINUTE: Final = 60.0
DAY: Final = 86400.0


class Reservation(Waiter):
    """What one attempt reserves: a request, and as many tokens as it may use."""

    __slots__ = ("_began", "_limiter", "amounts", "entries")

    def __init__(self, limiter: RateLimiter, tokens: int, now: float, ends: float | None) -> None:
        super().__init__(now, ends)
        self._limiter, self._began = limiter, now
        self.amounts = 1.0, float(tokens)
        """Requests and tokens."""
        self.entries: list[list[tuple[Limit, Entry]]] = []
        """Where these are written."""

    def pause(self, now: float) -> Sleep | None:
        """Say how long to sleep before asking again; raises `RateLimitWaitError`, `DeadlineExceededError`."""
        self._began = now
        return self._limiter.pause(self, now)

    def answered(self, headers: Mapping[str, str], now: float) -> None:
        """Heed what the service says is left."""
        self._limiter.heed(headers, now)

    def used(self, tokens: int, now: float) -> None:
        """Give back what was not used, or pay for what was used beyond."""
        self._limiter.adjust(self, tokens, now)

    def settle(self, outcome: OutcomeOrError, now: float, took: float) -> None:  # noqa: ARG002 (a ticket's signature)
        """Give everything back if nothing was sent; pause all if the service said so."""
        self._limiter.settle(self, outcome, self._began, now)


class RateLimiter(WaitQueue[Reservation]):
    """Keep what is sent within *limits*. It may be shared by clients of both kinds, threads and event loops.

    Attempts go out first come, first served. After a 429 with a hint all of them pause, and go on one by one. Fewer are
    in flight while the service says that it is overloaded. Raises `ConfigurationError` for what are no `RateLimits`.
    """

    reason: ClassVar[WaitReason] = "rate_limit"

    def __init__(self, limits: RateLimits) -> None:
        if not isinstance(limits, RateLimits):
            raise ConfigurationError(f"RateLimiter.limits: expected RateLimits, got {limits!r}")
        super().__init__()
        self.limits = limits
        self._advice = ServerAllowance(), ServerAllowance()
        self._measures: tuple[list[Limit], list[Limit]] = (
            [
                self._advice[0],
                *_meters(limits.requests_per_minute, limits.requests_per_day, limits.burst, "rpm", "rpd"),
            ],
            [self._advice[1], *_meters(limits.tokens_per_minute, limits.tokens_per_day, limits.burst, "tpm", "tpd")],
        )
        self._concurrency = Concurrency()
        self._held_until = self._next = -inf
        self._gap = 0.0

    def __repr__(self) -> str:
        return f"RateLimiter({self.limits})"

    @property
    def in_flight(self) -> int:
        """How many attempts are in flight."""
        return self._concurrency.in_flight

    def left(self, now: float) -> dict[str, float]:
        """Return what is left at *now*, on the steady clock, of each limit there is: "rpm", "tpm", "rpd", "tpd"."""
        with self._lock:
            meters = (each for measures in self._measures for each in measures if isinstance(each, Meter))
            return {meter.name: meter.left(now) for meter in meters}

    def after_fork(self) -> None:
        """Forget those who wait and those in flight: they are in another process."""
        super().after_fork()
        self._concurrency.in_flight = 0

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify) -> Reservation:
        """Reserve what *call* may use, or a place in the line; raises `RateLimitWaitError`."""
        charge = Reservation(self, call.tokens, now, ends)
        self._refuse_if_too_large(charge)
        if not self._served_at_once(charge, now):
            self._queue(charge, call, now, notify)
        return charge

    def pause(self, charge: Reservation, now: float) -> Sleep | None:
        """Say how long to sleep before asking again; raises what ends the wait."""
        return self._pause(charge, now)

    def heed(self, headers: Mapping[str, str], now: float) -> None:
        """Lower what may be used to what the service says is left."""
        if not self.limits.adjust_from_headers:
            return
        found = found_in(headers)
        for of, advice in zip(("requests", "tokens"), self._advice, strict=True):
            left = remaining(found, of)
            if left is not None and advice.expects_more(left, now):
                with self._lock:
                    advice.note(allowance(found, of), now)

    def adjust(self, charge: Reservation, tokens: float, now: float) -> None:
        """Have *charge* pay for *tokens*, and not for what it reserved."""
        with self._lock:
            self._change(charge, (charge.amounts[0], float(tokens)), now)
            self._wake()

    def settle(self, charge: Reservation, outcome: OutcomeOrError, began: float, now: float) -> None:
        """Take note of how an attempt ended that *began* to be in flight then."""
        with self._lock:
            if not charge.served:
                self._leave(charge)
                return
            if outcome is Outcome.UNSENT or (isinstance(outcome, APIConnectionError) and not outcome.sent):
                self._change(charge, (0.0, 0.0), now)
            elif isinstance(outcome, RateLimitError) and not outcome.lasting and outcome.retry_after:
                self._hold(now + min(outcome.retry_after, LONGEST_RESET))
            self._concurrency.leave(outcome, began, now)
            self._wake()

    def _change(self, charge: Reservation, amounts: tuple[float, float], now: float) -> None:
        """Have *charge* pay for *amounts* instead of what it paid for."""
        for entries, old, new in zip(charge.entries, charge.amounts, amounts, strict=True):
            for measure, entry in entries:
                measure.change(entry, new - old, now)
        charge.amounts = amounts

    def _hold(self, until: float) -> None:
        self._held_until = max(self._held_until, until)
        self._gap = RESUME_GAP

    def _refuse_if_too_large(self, charge: Reservation) -> None:
        limit = min(self.limits.tokens_per_minute or inf, self.limits.tokens_per_day or inf)
        tokens = charge.amounts[1]
        if tokens > limit:
            error = RateLimitWaitError(
                f"The call may use {tokens:.0f} tokens, which the limit of {limit:.0f} never lets through."
            )
            error.retryable = False
            raise error

    def _queue(self, charge: Reservation, call: CallInfo, now: float, notify: Notify) -> None:
        """Have *charge* wait, if it may and if that leads to anything."""
        wait, limit = self._expected(charge, now)
        answers = notify(RateLimitWaitEvent(call, wait, self.waiting, limit))
        answer = next((each for each in reversed(answers) if each in _ANSWERS), "")
        if answer == "reject" or not (answer or self.limits.queueing):
            raise self._refusal(charge, wait)
        most = inf if answer == "wait" else self.limits.max_waiting
        if answer != "wait" and self.limits.max_wait is not None:
            charge.latest = now + self.limits.max_wait
        self._refuse_if_late(charge, wait, now)
        if not self._join(charge, most):
            raise RateLimitWaitError(
                f"{self.waiting} calls wait already.", retry_after=wait if isfinite(wait) else None
            )

    def _expected(self, charge: Reservation, now: float) -> tuple[float, LimitType | None]:
        """Say how long *charge* will wait, as far as can be told, and what for; None: others are in flight."""
        with self._lock:
            ahead = float(self.waiting), sum(each.amounts[1] for each in self._waiting)
            waits: list[tuple[float, LimitType | None]] = [
                (measure.wait_behind(queued, amount, now), measure.name)
                for measures, amount, queued in zip(self._measures, charge.amounts, ahead, strict=True)
                if amount
                for measure in measures
            ]
            in_flight = inf if self._concurrency.full else 0.0, None
            return max(*waits, (self._held_until - now, "server"), in_flight, key=itemgetter(0))

    def _wait(self, standing: Reservation, now: float) -> float:
        if self._concurrency.full:
            return inf
        waits = [
            measure.wait(amount, now)
            for measures, amount in zip(self._measures, standing.amounts, strict=True)
            if amount  # what uses no tokens need not wait for any
            for measure in measures
        ]
        return max(*waits, self._held_until - now, self._next - now)

    def _serve(self, standing: Reservation, now: float) -> None:
        self._concurrency.in_flight += 1
        standing.entries = [
            [(measure, measure.take(amount, now)) for measure in measures]
            for measures, amount in zip(self._measures, standing.amounts, strict=True)
        ]
        if self._gap:
            self._next = now + self._gap
            self._gap = self._gap * RESUME_PACE if self._waiting else 0.0

    def _refusal(self, standing: Reservation, wait: float) -> RateLimitWaitError:  # noqa: ARG002 (a line's signature)
        known = wait if isfinite(wait) else None
        left = "" if known is None else f": there will be in {known:.3g} s"
        return RateLimitWaitError(f"The rate limits leave no room for the call{left}.", retry_after=known)


_ANSWERS: Final = ("queue", "wait", "reject")


def _meters(
    a_minute: float | None, a_day: float | None, burst: float, of_a_minute: LimitType, of_a_day: LimitType
) -> list[Meter]:
    first = [] if a_minute is None else [Meter(a_minute, MINUTE, burst, of_a_minute)]
    return [*first, *([] if a_day is None else [Meter(a_day, DAY, None, of_a_day)])]


def limiter(given: object) -> RateLimiter:
    """Take a limiter, or make one of `RateLimits`; raises `ConfigurationError` for anything else."""
    if isinstance(given, RateLimiter):
        return given
    if isinstance(given, RateLimits):
        return RateLimiter(given)
    raise ConfigurationError(f"rate_limits: expected RateLimits, a RateLimiter or None, got {given!r}")
