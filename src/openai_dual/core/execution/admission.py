"""What an attempt must pass before it is sent, and what is told how it ended.

A `Gate` lets an attempt in, giving a `Ticket`, or refuses it with an error. Every ticket is settled exactly once, with
how the attempt ended: when its answer has been read, at the end of its stream, or when nobody can read it any more.
A `Queue` gives an attempt a `Place`, a ticket that has to be waited for. Imports the errors and `effects`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, TypeAlias

from ..call_info import CallInfo, Outcome, OutcomeOrError
from ..effects import Sleep
from ..resilience.gates import Gate, Place, Queue, Ticket

if TYPE_CHECKING:
    from ..telemetry.call_watch import Watch
    from ..telemetry.hooks import Event

    Notify: TypeAlias = Callable[[Event], list[Any]]


class Admission:
    """The tickets of one attempt; whatever becomes of it, each is settled once."""

    __slots__ = ("_began", "_clock", "_tickets", "_took", "places")

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock, self._began = clock, 0.0
        self._took: float | None = None
        self._tickets: list[Ticket] = []
        self.places: tuple[Place, ...] = ()

    def wait_in(
        self, queues: Iterable[Queue], call: CallInfo, ends: float | None, notify: Notify, watch: Watch | None = None
    ) -> Generator[Sleep, None, None]:
        """Wait for a place in each queue; a refusal of one, or cancellation, gives those of the others back."""
        try:
            for queue in queues:
                place = queue.join(call, self._clock(), ends, notify)
                self._tickets.append(place)
                self.places = (*self.places, place)
                if pause := place.pause(self._clock()):
                    with nullcontext() if watch is None else watch.waiting(queue.reason, pause.seconds):
                        yield from self._turn(place, pause)
        except BaseException:
            self.settle(Outcome.UNSENT)
            raise

    def _turn(self, place: Place, pause: Sleep | None) -> Generator[Sleep, None, None]:
        while pause:
            yield pause
            pause = place.pause(self._clock())

    def pass_through(self, gates: Iterable[Gate], call: CallInfo, notify: Notify) -> None:
        """Get the ticket of each gate; a refusal of one gives those of the others back."""
        self._began = self._clock()
        try:
            for gate in gates:
                self._tickets.append(gate.admit(call, self._began, notify))
        except BaseException:
            self.settle(Outcome.UNSENT)
            raise

    def answered(self, headers: Mapping[str, str]) -> None:
        """Note that the answer has begun."""
        now = self._clock()
        self._took = now - self._began
        for place in self.places:
            place.answered(headers, now)

    def used(self, tokens: int) -> None:
        """Note how many tokens it took."""
        for place in self.places:
            place.used(tokens, self._clock())

    def hold(self, ticket: Ticket) -> None:
        """Take a further ticket along."""
        self._tickets.append(ticket)

    def settle(self, outcome: OutcomeOrError) -> None:
        """Settle the tickets that have not been, with *outcome*."""
        tickets = self._tickets
        while tickets:
            try:
                ticket = tickets.pop()
            except IndexError:  # another thread closes the same stream
                return
            now = self._clock()
            try:
                ticket.settle(outcome, now, now - self._began if self._took is None else self._took)
            except BaseException:  # a judgement of the caller's failed: the others are settled all the same
                self.settle(outcome)
                raise

    def __del__(self) -> None:
        if self._tickets:
            self.settle(Outcome.ABANDONED)
