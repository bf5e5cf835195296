"""`SharedQueue`: a queue whose limits may be those of all processes of an account: its first waiter asks the ledger."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...errors import RateLimitWaitError
from ..call_info import CallInfo, OutcomeOrError
from ..effects import Ask, Sleep
from .gates import Place
from .limit_queue import LimitQueue
from .rate_limits import RateLimits
from .reservation import Reservation
from .wait_queue import NOW

if TYPE_CHECKING:
    from .gates import Notify
    from .shared_limits import SharedLimits
    from .token_bucket import Limit


class SharedQueue(LimitQueue):
    """A queue that keeps within the leases of *share*; without one, within limits of its *own*."""

    def __init__(self, limits: RateLimits, own: list[list[Limit]], share: SharedLimits | None) -> None:
        super().__init__(limits, own if share is None else share.limits)
        self._share: SharedLimits | None = share
        self._notify: Notify | None = None
        """Notifies the listeners of the latest client that waited."""

    def after_fork(self) -> None:
        """Forget the attempts and the leases of the parent process."""
        super().after_fork()
        if self._share is not None:
            self._share.after_fork()
            self._use_lists()

    def _use_lists(self) -> None:
        """Keep within what the ledger, or the local part of the limits, gives."""
        if self._share is not None:
            for limits, allowance, own in zip(self._limits, self._allowances, self._share.limits, strict=True):
                limits[:] = [allowance, *own]

    def pause(self, reservation: Reservation, now: float) -> Sleep | Ask | None:
        """Return how long to sleep, or what to ask, before the next try. Raises what ends the wait."""
        return (
            self._pause(reservation, now) if self._share is None else self._pause_shared(self._share, reservation, now)
        )

    def _pause_shared(self, share: SharedLimits, reservation: Reservation, now: float) -> Sleep | Ask | None:
        with self._lock:
            if not reservation.served and self._waiting[0] is reservation and self._may_ask(share, reservation, now):
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

    def _may_ask(self, share: SharedLimits, reservation: Reservation, now: float) -> bool:
        """Tell whether only the ledger keeps *reservation* waiting, and can be asked."""
        if share.asking is not None or not share.due(now) or self._concurrency.full:
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

    def _leave(self, waiter: Reservation) -> None:
        super()._leave(waiter)
        self.stop_asking(waiter)

    def _hold_all(self, seconds: float, now: float) -> None:
        super()._hold_all(seconds, now)
        if self._share is not None:
            self._share.lease.hold = seconds

    def _knows_no_wait(self, share: SharedLimits, now: float) -> bool:
        """Tell whether only the reply of the ledger will say how long to wait."""
        return (
            share.short_for(now) <= 0
            and self._held_until <= now
            and (share.state == "shared" or share.due(now) or share.state == "refuse")
        )

    def _queue_until_known(
        self, share: SharedLimits, reservation: Reservation, announce: Callable[[float], object], now: float
    ) -> None:
        """Put *reservation* into the queue; *announce* is called once the ledger says that it has to wait."""
        if (refusal := share.refusal(now)) is not None:
            raise refusal
        reservation.announce = announce
        if self.limits.max_wait is not None:
            reservation.latest = now + self.limits.max_wait
        if not self._join(reservation, max(1, self.limits.max_waiting)):
            raise RateLimitWaitError(f"{self.waiting} calls are waiting already.")


class _Report(Place):
    """Tells other processes of a pause."""

    __slots__ = ("_queue",)

    def __init__(self, queue: SharedQueue) -> None:
        self._queue = queue

    def pause(self, now: float, /) -> Ask | None:
        """Return what to ask."""
        return self._queue.report_hold(self, now)

    def replied(self, reply: Any, now: float, /) -> None:
        """Receive the reply of the ledger."""
        self._queue.replied(reply, now)

    def settle(self, _outcome: OutcomeOrError, _now: float, _took: float, /) -> None:
        """Let others ask."""
        self._queue.stop_asking(self)
