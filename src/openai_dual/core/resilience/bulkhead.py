"""The bulkhead: at most so many attempts in flight; the others wait in line, and not for ever.

Imports the errors, `checks`, `concurrency`, `effects`, `gates` and `line`.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ...errors import BulkheadFullError, ConfigurationError
from ..call_info import CallInfo, OutcomeOrError, WaitReason
from ..checks import is_whole, number, or_none, whole
from ..effects import Sleep
from .adaptive_concurrency import Concurrency
from .wait_queue import Waiter, WaitQueue

if TYPE_CHECKING:
    from .gates import Notify


@define(eq=False)
class Bulkhead:
    """Let at most `max_concurrent` attempts be in flight; a stream is until it ends.

    The others wait in line, `max_waiting` at a time and `max_wait` seconds each at most (None: without end).
    Fewer are let in flight while the service says that it is overloaded. It may be shared by clients, threads and
    event loops. Raises `ConfigurationError`, naming the field.
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
        """How many attempts are in flight."""
        return self._slots.concurrency.in_flight

    @property
    def waiting(self) -> int:
        """How many wait."""
        return self._slots.waiting

    @property
    def limit(self) -> float:
        """How many may be in flight at present: `max_concurrent`, or fewer after overload."""
        return self._slots.concurrency.limit

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify) -> Slot:  # noqa: ARG002 (a queue's signature)
        """Take a place at *now*, on the steady clock; raises `BulkheadFullError` if too many wait."""
        return self._slots.join(now, ends)


class Slot(Waiter):
    """One attempt's place in flight."""

    __slots__ = ("_began", "_slots")

    def __init__(self, slots: Slots, now: float, ends: float | None) -> None:
        super().__init__(now, ends)
        self._slots, self._began = slots, now

    def pause(self, now: float) -> Sleep | None:
        """Say how long to sleep before asking again; raises `BulkheadFullError`, `DeadlineExceededError`."""
        self._began = now
        return self._slots.pause(self, now)

    def answered(self, headers: Mapping[str, str], now: float) -> None:
        """Learn nothing."""

    def used(self, tokens: int, now: float) -> None:
        """Learn nothing."""

    def settle(self, outcome: OutcomeOrError, now: float, took: float) -> None:  # noqa: ARG002 (a ticket's signature)
        """Make room for the next."""
        self._slots.release(self, outcome, self._began, now)


class Slots(WaitQueue[Slot]):
    """What those in flight hold, and the line for it."""

    def __init__(self, bulkhead: Bulkhead) -> None:
        super().__init__()
        self._bulkhead = bulkhead
        self.concurrency = Concurrency(bulkhead.max_concurrent)

    def after_fork(self) -> None:
        """Forget those who wait and those in flight: they are in another process."""
        super().after_fork()
        self.concurrency.in_flight = 0

    def join(self, now: float, ends: float | None) -> Slot:
        """Give a slot, or a place in the line."""
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
        """Say how long to sleep before asking again; raises what ends the wait."""
        return self._pause(slot, now)

    def release(self, slot: Slot, outcome: OutcomeOrError, began: float, now: float) -> None:
        """Let the next one in."""
        with self._lock:
            if not slot.served:
                self._leave(slot)
                return
            self.concurrency.leave(outcome, began, now)
            self._wake()

    def _wait(self, standing: Slot, now: float) -> float:  # noqa: ARG002 (a line's signature)
        return inf if self.concurrency.full else 0.0

    def _serve(self, standing: Slot, now: float) -> None:  # noqa: ARG002 (as above)
        self.concurrency.in_flight += 1

    def _refusal(self, standing: Slot, wait: float) -> BulkheadFullError:  # noqa: ARG002 (as above)
        most = self._bulkhead.max_concurrent
        return BulkheadFullError(f"{most} calls are in flight, and none ended within {self._bulkhead.max_wait:g} s.")


def bulkhead(given: object) -> Bulkhead:
    """Take a bulkhead, or make one of a number; raises `ConfigurationError` for anything else."""
    if isinstance(given, Bulkhead):
        return given
    if is_whole(given) and given >= 1:
        return Bulkhead(given)
    raise ConfigurationError(f"bulkhead: expected a whole number, 1 or more, a Bulkhead or None, got {given!r}")
