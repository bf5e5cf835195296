"""`RateLimiter`: every attempt reserves requests and tokens, and returns what it did not use.

Sync and async clients use the same logic, and may share a limiter. `limit_queue` has the queue and its limits,
`shared_queue` what is added if processes share them; here is which attempts may wait, and what hooks hear of it.
"""

from __future__ import annotations

from functools import partial
from math import inf, isfinite
from typing import TYPE_CHECKING, Any, ClassVar, Final

from ...errors import ConfigurationError, RateLimitWaitError
from ..call_info import CallInfo, WaitReason
from ..telemetry.hooks import LimitType, RateLimitWaitEvent
from .rate_limits import RateLimits
from .reservation import Reservation
from .shared_queue import SharedQueue
from .token_bucket import Limit, Meter

if TYPE_CHECKING:
    from ..calls.call import Call
    from .gates import Notify
    from .leases import Ledger
    from .shared_limits import SharedLimits

MINUTE: Final = 60.0
DAY: Final = 86400.0


class RateLimiter(SharedQueue):
    """Keep requests and tokens within *limits*. Sync and async clients, threads and event loops may share a limiter.

    Attempts are sent in their order. After a 429 that says how long to wait, all of them pause, then resume one by one.
    While the service reports overload, fewer attempts may be in flight.

    With *shared*, a `SharedLedger`, all processes of its account keep within *limits* together. Limiters with different
    *names* count apart; a limiter that is given for a model is named after it. Raises `ConfigurationError`.
    """

    reason: ClassVar[WaitReason] = "rate_limit"

    def __init__(self, limits: RateLimits, *, shared: Ledger | None = None, name: str = "") -> None:
        self.limits = limits  # `periods` reads it
        if not isinstance(limits, RateLimits):
            raise ConfigurationError(
                f"RateLimiter.limits: expected RateLimits, got {limits!r}", setting="RateLimiter.limits"
            )
        if shared is not None and not callable(getattr(shared, "lease", None)):
            raise ConfigurationError(
                f"RateLimiter.shared: expected a SharedLedger, got {shared!r}", setting="RateLimiter.shared"
            )
        self.shared, self.name = shared, name
        share = None if shared is None else _share(self.periods(), limits.burst, shared, name)
        super().__init__(limits, [_meters(named, limits.burst) for named in self.periods()], share)

    def __repr__(self) -> str:
        return f"RateLimiter({self.limits})"

    def left(self, now: float) -> dict[str, float]:
        """Return what is left of each limit at *now*, on the steady clock. The keys are "rpm", "tpm", "rpd", "tpd"."""
        with self._lock:
            return self._left_of_meters(now) if self._share is None else self._share.left(now, self._left_of_meters)

    def estimate(self, call: Call[Any]) -> int:
        """Return how many tokens *call* may use. Raises `ConfigurationError` if the estimator returns no number."""
        return self.limits.estimate(call)

    def limiter_of(self, _model: str | None) -> RateLimiter:
        """Return the limiter of a model: this one has the same limits for all of them."""
        return self

    def wait_for(self, call: CallInfo, now: float) -> float:
        """Return how long *call* would wait, as far as is known."""
        if self._share is not None and self._knows_no_wait(self._share, now):
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

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify, /) -> Reservation:
        """Reserve what *call* may use, at once or after waiting in the queue. Raises `RateLimitWaitError`."""
        reservation = Reservation(self, call.tokens, now, ends)
        self._refuse_if_too_large(reservation)
        if not self._served_at_once(reservation, now):
            share = self._share
            if share is not None and self._knows_no_wait(share, now):
                self._notify = notify
                announce = partial(self._decide, reservation, call, notify)
                self._queue_until_known(share, reservation, announce, now)
            else:
                self._queue(reservation, call, notify, now)
        return reservation

    def _refuse_if_too_large(self, reservation: Reservation) -> None:
        limit = min(self.limits.tokens_per_minute or inf, self.limits.tokens_per_day or inf)
        tokens = reservation.amounts[1]
        if tokens > limit:
            error = RateLimitWaitError(
                f"The call may use {tokens:.0f} tokens, which the limit of {limit:.0f} never lets through."
            )
            error.retryable = False
            raise error

    def _queue(self, reservation: Reservation, call: CallInfo, notify: Notify, now: float) -> None:
        """Put *reservation* into the queue. Raises `RateLimitWaitError` if it may not wait, or would wait too long."""
        most, wait = self._decide(reservation, call, notify, now)
        if not self._join(reservation, most):
            raise RateLimitWaitError(
                f"{self.waiting} calls are waiting already.", retry_after=wait if isfinite(wait) else None
            )

    def _decide(self, reservation: Reservation, call: CallInfo, notify: Notify, now: float) -> tuple[float, float]:
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
