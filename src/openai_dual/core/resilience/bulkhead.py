"""`Bulkhead`: limit the number of attempts in flight; the others wait in a queue."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, ClassVar

from ..._values import define, field
from ...errors import BulkheadFullError, ConfigurationError
from ..call_info import CallInfo, OutcomeOrError, WaitReason
from ..checks import is_whole, number, or_none, whole
from ..effects import Sleep
from .adaptive_concurrency import Concurrency
from .gates import Place
from .wait_queue import Waiter, WaitQueue

if TYPE_CHECKING:
    from .gates import Notify


@define(eq=False)
class Bulkhead:
    """Limit the attempts in flight to `max_concurrent`. A stream is in flight until it ends.

    The others wait in a queue: at most `max_waiting` attempts, each at most `max_wait` seconds (None: without limit).
    While the service reports overload, fewer may be in flight. Clients, threads and event loops may share a bulkhead.
    Raises `ConfigurationError`, naming the field.
    """

    reason: ClassVar[WaitReason] = "bulkhead"

    max_concurrent: int = field(validator=whole(least=1))
    max_wait: float | None = field(default=60.0, kw_only=True, validator=or_none(number(least=0)))
    max_waiting: int = field(default=1000, kw_only=True, validator=whole(least=0))
    _slots: Slots = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._slots = Slots(self)

    @property
    def in_flight(self) -> int:
        """The number of attempts in flight."""
        return self._slots.concurrency.in_flight

    @property
    def waiting(self) -> int:
        """The number of waiting attempts."""
        return self._slots.waiting

    @property
    def limit(self) -> float:
        """How many attempts may be in flight now: `max_concurrent`, or fewer after overload."""
        return self._slots.concurrency.limit

    def join(self, _call: CallInfo, now: float, ends: float | None, _notify: Notify, /) -> Slot:
        """Take a place at *now*, on the steady clock. Raises `BulkheadFullError` if too many wait."""
        return self._slots.join(now, ends)


class Slot(Place, Waiter):
    """The place of one attempt."""

    __slots__ = ("_began", "_slots")

    def __init__(self, slots: Slots, now: float, ends: float | None) -> None:
        super().__init__(now, ends)
        self._slots, self._began = slots, now

    def pause(self, now: float, /) -> Sleep | None:
        """Return how long to sleep before the next try. Raises `BulkheadFullError`, `DeadlineExceededError`."""
        self._began = now
        return self._slots.pause(self, now)

    def settle(self, outcome: OutcomeOrError, now: float, _took: float, /) -> None:
        """Free the place."""
        self._slots.release(self, outcome, self._began, now)


class Slots(WaitQueue[Slot]):
    """The places of a bulkhead, and the queue for them."""

    def __init__(self, bulkhead: Bulkhead) -> None:
        super().__init__()
        self._bulkhead = bulkhead
        self.concurrency = Concurrency(bulkhead.max_concurrent)

    def after_fork(self) -> None:
        """Forget the attempts of the parent process."""
        super().after_fork()
        self.concurrency.in_flight = 0

    def join(self, now: float, ends: float | None) -> Slot:
        """Return a slot, which is served at once or waits in the queue."""
        slot = Slot(self, now, ends)
        if self._served_at_once(slot, now):
            return slot
        bulkhead = self._bulkhead
        if bulkhead.max_wait is not None:
            slot.latest = now + bulkhead.max_wait
        if not self._join(slot, bulkhead.max_waiting):
            raise BulkheadFullError(f"{bulkhead.max_concurrent} calls are in flight, and {self.waiting} wait.")
        return slot

    def pause(self, slot: Slot, now: float) -> Sleep | None:
        """Return how long to sleep before the next try. Raises what ends the wait."""
        return self._pause(slot, now)

    def release(self, slot: Slot, outcome: OutcomeOrError, began: float, now: float) -> None:
        """Free the place of *slot*, or take it out of the queue."""
        with self._lock:
            if not slot.served:
                self._leave(slot)
                return
            self.concurrency.leave(outcome, began, now)
            self._wake()

    def _wait(self, _waiter: Slot, _now: float, /) -> float:
        return inf if self.concurrency.full else 0.0

    def _serve(self, _waiter: Slot, _now: float, /) -> None:
        self.concurrency.in_flight += 1

    def _refusal(self, _waiter: Slot, _wait: float, /) -> BulkheadFullError:
        most = self._bulkhead.max_concurrent
        return BulkheadFullError(f"{most} calls are in flight, and none ended within {self._bulkhead.max_wait:g} s.")


def bulkhead(given: object) -> Bulkhead:
    """Return *given* if it is a bulkhead, or one for a number. Raises `ConfigurationError` for anything else."""
    if isinstance(given, Bulkhead):
        return given
    if is_whole(given) and given >= 1:
        return Bulkhead(given)
    raise ConfigurationError(
        f"bulkhead: expected a whole number, 1 or more, a Bulkhead or None, got {given!r}", setting="bulkhead"
    )
