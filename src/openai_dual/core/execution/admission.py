"""The tickets of one attempt: waited for in queues, received from gates, each settled exactly once."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING

from ..call_info import CallInfo, Outcome, OutcomeOrError
from ..effects import Sleep
from ..resilience.gates import Gate, Place, Queue, Settles, Ticket

if TYPE_CHECKING:
    from ..resilience.gates import Notify
    from ..telemetry.call_watch import CallWatch


class Admission:
    """Collect the tickets of one attempt, and settle each once, even if the attempt is forgotten."""

    __slots__ = ("_began", "_clock", "_passed", "_tickets", "_took", "places")

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock, self._began = clock, 0.0
        self._took: float | None = None
        self._tickets: list[Settles] = []
        self._passed: list[Ticket] = []
        self.places: tuple[Place, ...] = ()

    def wait_in(
        self,
        queues: Iterable[Queue],
        call: CallInfo,
        ends: float | None,
        notify: Notify,
        watch: CallWatch | None = None,
    ) -> Generator[Sleep, None, None]:
        """Wait for a place in each queue. If a queue refuses, or the call is cancelled, give the other places back."""
        try:
            for queue in queues:
                place = queue.join(call, self._clock(), ends, notify)
                self._tickets.append(place)
                self.places = (*self.places, place)
                if pause := place.pause(self._clock()):
                    with nullcontext() if watch is None else watch.waiting(queue.reason, pause.seconds):
                        yield from self._wait_for(place, pause)
        except BaseException:
            self.settle(Outcome.UNSENT)
            raise

    def _wait_for(self, place: Place, pause: Sleep | None) -> Generator[Sleep, None, None]:
        while pause:
            yield pause
            pause = place.pause(self._clock())

    def pass_through(self, gates: Iterable[Gate], call: CallInfo, notify: Notify, number: int) -> None:
        """Get the ticket of each gate for attempt *number*. If a gate refuses, give the tickets of the others back."""
        self._began = self._clock()
        try:
            for gate in gates:
                ticket = gate.admit(call, self._began, notify, number)
                self._tickets.append(ticket)
                self._passed.append(ticket)
        except BaseException:
            self.settle(Outcome.UNSENT)
            raise

    def responded(self, headers: Mapping[str, str]) -> None:
        """Record that the response headers arrived."""
        now = self._clock()
        self._took = now - self._began
        for ticket in self._passed:
            ticket.responded(headers, now)
        for place in self.places:
            place.responded(headers, now)

    def used(self, tokens: int) -> None:
        """Record how many tokens the attempt used."""
        for place in self.places:
            place.used(tokens, self._clock())

    def hold(self, ticket: Settles) -> None:
        """Settle *ticket* together with the others."""
        self._tickets.append(ticket)

    def settle(self, outcome: OutcomeOrError) -> None:
        """Settle all tickets with *outcome* that have not been settled yet."""
        tickets = self._tickets
        while tickets:
            try:
                ticket = tickets.pop()
            except IndexError:  # another thread closes the same stream
                return
            now = self._clock()
            try:
                ticket.settle(outcome, now, now - self._began if self._took is None else self._took)
            except BaseException:  # a function of the caller's raised: settle the others all the same
                self.settle(outcome)
                raise

    def conclude(self) -> None:
        """Record that the call failed with this attempt, which has been settled: there is no retry."""
        for ticket in self._passed:
            ticket.conclude()

    def __del__(self) -> None:
        if self._tickets:
            self.settle(Outcome.ABANDONED)
