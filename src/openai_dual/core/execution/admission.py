"""The tickets of an attempt: waited for in queues, received from gates, each settled exactly once."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from ..call_info import Outcome, OutcomeOrError, WaitReason
from ..effects import Ask
from ..resilience.gates import Settles, TellsOthers, Ticket
from .reports import Reports

if TYPE_CHECKING:
    from ..effects import Sleep
    from ..resilience.gates import Place


class Admission(Reports):
    """Let the attempts of a call wait in the queues and pass the gates of its policy, and settle their tickets.

    Most calls have one gate, the circuit breaker: its ticket is kept as it is. Several are kept as `Tickets`.
    """

    _open: Ticket | None = None
    """What the attempt has to settle."""
    _admitted: Ticket | None = None
    """What the last attempt that passed the gates received: its outcome counts if the call ends with it."""
    _started = 0.0
    """When the attempt passed the gates."""
    _took: float | None = None
    """The seconds until the response headers."""

    def wait_in_queues(self, ends: float | None) -> Generator[Sleep | Ask, Any, None]:
        """Wait for a place in each queue. If a queue refuses, or the call is cancelled, give the other places back."""
        policy = self.policy
        try:
            for queue in policy.queues:
                place = queue.join(self.call, policy.clock(), ends, policy.hooks.notify)
                self._add(place)
                if step := place.pause(policy.clock()):
                    yield from self._wait_for(place, queue.reason, step)
        except BaseException:
            self.settle(Outcome.UNSENT)
            raise

    def report_limit(self) -> Generator[Sleep | Ask, Any, None]:
        """Let the queues tell other processes at once that the service has limited this one."""
        policy = self.policy
        for queue in policy.queues:
            place = queue.urgent(self.call, policy.hooks.notify) if isinstance(queue, TellsOthers) else None
            if place is not None:
                try:
                    yield from self._asked(place, place.pause(policy.clock()))
                finally:
                    place.settle(Outcome.UNSENT, policy.clock(), 0.0)

    def _wait_for(
        self, place: Place, reason: WaitReason, step: Sleep | Ask | None
    ) -> Generator[Sleep | Ask, Any, None]:
        pause = yield from self._asked(place, step)
        if pause is None:
            return
        watch = self.watch
        with nullcontext() if watch is None else watch.waiting(reason, pause.seconds):
            while pause is not None:
                yield pause
                pause = yield from self._asked(place, place.pause(self.policy.clock()))

    def _asked(self, place: Place, step: Sleep | Ask | None) -> Generator[Ask, Any, Sleep | None]:
        """Ask what *place* wants to know, until it says how long to sleep; None: the attempt may go."""
        while isinstance(step, Ask):
            place.replied((yield step), self.policy.clock())
            step = place.pause(self.policy.clock())
        return step

    def pass_gates(self) -> None:
        """Get the ticket of each gate for the next attempt. If a gate refuses, give the tickets of the others back."""
        policy = self.policy
        self._started, self._took = policy.clock(), None
        try:
            for gate in policy.gates:
                self._add(gate.admit(self.call, self._started, policy.hooks.notify, self.attempts + 1))
        except BaseException:
            self.settle(Outcome.UNSENT)
            raise
        self._admitted = self._open

    def _add(self, ticket: Ticket) -> None:
        if self._open is None:
            self._open = ticket
        else:
            self._tickets().add(ticket)

    def _tickets(self) -> Tickets:
        """Return what the attempt has to settle as a collection, which others can join."""
        tickets = self._open
        if not isinstance(tickets, Tickets):
            first, self._open = tickets, (tickets := Tickets())
            if first is not None:
                tickets.add(first)
        return tickets

    def hold(self, ticket: Settles) -> None:
        """Settle *ticket* together with the others of the attempt."""
        self._tickets().hold(ticket)

    def responded(self, headers: Mapping[str, str]) -> None:
        """Record that the response headers arrived."""
        now = self.policy.clock()
        self._took = now - self._started
        if self._open is not None:
            self._open.responded(headers, now)

    def used(self, tokens: int) -> None:
        """Record how many tokens the attempt used."""
        if self._open is not None:
            self._open.used(tokens, self.policy.clock())

    def settle(self, outcome: OutcomeOrError) -> None:
        """Settle the tickets of the attempt with *outcome*, unless that was done before."""
        ticket, self._open = self._open, None
        if ticket is not None:
            now = self.policy.clock()
            ticket.settle(outcome, now, now - self._started if self._took is None else self._took)

    def conclude(self) -> None:
        """Record that the call failed with its last attempt, which has been settled: there is no retry."""
        if self._admitted is not None:
            self._admitted.conclude()

    def lend(self) -> Lent:
        """Return the tickets of an attempt whose response is a stream, for the reader to settle."""
        tickets = self._tickets()
        self._open = self._admitted = None  # a stream that is forgotten settles its tickets by itself
        return Lent(tickets, self.policy.clock, self._took or 0.0)

    def take_back(self, lent: Lent) -> None:
        """Let the outcome of the call count for *lent*, whose stream failed before its first event."""
        self._admitted = lent.tickets


class Tickets(Ticket):
    """Several tickets as one: each is settled once, even if two threads settle them at the same time."""

    __slots__ = ("_all", "_open")

    def __init__(self) -> None:
        self._open: list[Settles] = []
        self._all: list[Ticket] = []

    def add(self, ticket: Ticket) -> None:
        """Add a ticket of a queue or a gate."""
        self._open.append(ticket)
        self._all.append(ticket)

    def hold(self, ticket: Settles) -> None:
        """Settle *ticket* together with the others."""
        self._open.append(ticket)

    def responded(self, headers: Mapping[str, str], now: float, /) -> None:
        """Record the headers of the response."""
        for ticket in self._all:
            ticket.responded(headers, now)

    def used(self, tokens: int, now: float, /) -> None:
        """Record how many tokens the attempt used."""
        for ticket in self._all:
            ticket.used(tokens, now)

    def settle(self, outcome: OutcomeOrError, now: float, took: float, /) -> None:
        """Settle all tickets that have not been settled yet, the latest first."""
        tickets = self._open
        while tickets:
            try:
                ticket = tickets.pop()
            except IndexError:  # another thread closes the same stream
                return
            try:
                ticket.settle(outcome, now, took)
            except BaseException:  # a function of the caller's raised: settle the others all the same
                self.settle(outcome, now, took)
                raise

    def conclude(self) -> None:
        """Record that the call failed with this attempt."""
        for ticket in self._all:
            ticket.conclude()


class Lent:
    """The *tickets* of a stream: settled by its reader, or if it is forgotten."""

    __slots__ = ("_clock", "_took", "tickets")

    def __init__(self, tickets: Tickets, clock: Callable[[], float], took: float) -> None:
        self.tickets, self._clock, self._took = tickets, clock, took

    def used(self, tokens: int) -> None:
        """Record how many tokens the stream used."""
        self.tickets.used(tokens, self._clock())

    def settle(self, outcome: OutcomeOrError) -> None:
        """Settle the tickets with *outcome*, unless that was done before."""
        self.tickets.settle(outcome, self._clock(), self._took)

    def __del__(self) -> None:
        self.settle(Outcome.ABANDONED)
