"""`LimitQueue`: reservations that wait for limits, for the end of a pause, and for attempts in flight."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf, isfinite
from operator import itemgetter
from typing import Final

from ...errors import APIConnectionError, RateLimitError, RateLimitWaitError
from ..call_info import Outcome, OutcomeOrError
from ..decoding.rate_limit_headers import allowance, found_in, remaining
from ..telemetry.hooks import LimitType
from .adaptive_concurrency import Concurrency
from .rate_limits import RateLimits
from .reservation import Reservation
from .token_bucket import LONGEST_RESET, Limit, Meter, ServerAllowance
from .wait_queue import WaitQueue

RESUME_GAP: Final = 0.1
"""Seconds between the first two attempts after a pause."""
RESUME_PACE: Final = 0.95
"""Factor from one gap to the next: a queue of any length is back at full speed after two seconds."""
MOST_GAPS: Final = 10
"""By how much the first gap is longer at most, if processes share the limits."""


class LimitQueue(WaitQueue[Reservation]):
    """Attempts in their order. After a pause they resume one by one; overload of the service lowers their number.

    *own* has the limits of requests and of tokens that this process keeps itself.
    """

    def __init__(self, limits: RateLimits, own: list[list[Limit]]) -> None:
        super().__init__()
        self.limits = limits
        self._allowances = ServerAllowance(), ServerAllowance()
        self._limits: tuple[list[Limit], list[Limit]] = [self._allowances[0], *own[0]], [self._allowances[1], *own[1]]
        self._concurrency = Concurrency()
        self._held_until = self._next = -inf
        self._gap = 0.0

    @property
    def in_flight(self) -> int:
        """The number of attempts in flight."""
        return self._concurrency.in_flight

    def after_fork(self) -> None:
        """Forget the attempts of the parent process."""
        super().after_fork()
        self._concurrency.in_flight = 0

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
                self._hold_all(min(outcome.retry_after, LONGEST_RESET), now)
            self._concurrency.leave(outcome, began, now)
            self._wake()

    def _change(self, reservation: Reservation, amounts: tuple[float, float], now: float) -> None:
        """Replace the amounts of *reservation* by *amounts*."""
        for entries, old, new in zip(reservation.entries, reservation.amounts, amounts, strict=True):
            for limit, entry in entries:
                limit.change(entry, new - old, now)
        reservation.amounts = amounts

    def _hold_all(self, seconds: float, now: float) -> None:
        """Pause all attempts after a 429 that said for how long."""
        self._hold(now + seconds)

    def _hold(self, until: float, processes: int = 1) -> None:
        """Pause the attempts. They resume one by one, in all *processes* together as fast as in one."""
        self._held_until = max(self._held_until, until)
        self._gap = RESUME_GAP * min(processes, MOST_GAPS)

    def _left_of_meters(self, now: float) -> dict[str, float]:
        meters = (each for limits in self._limits for each in limits if isinstance(each, Meter))
        return {meter.name: meter.left(now) for meter in meters}

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
