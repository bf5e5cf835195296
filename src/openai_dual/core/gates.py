"""What an attempt must pass before it is sent, and what is told how it ended.

A `Gate` lets an attempt in, giving a `Ticket`, or refuses it with an error. Every ticket is settled exactly once, with
how the attempt ended: when its answer has been read, at the end of its stream, or when nobody can read it any more.
Imports the errors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from ..errors import OpenAIError

if TYPE_CHECKING:
    from .hooks import Event

    Notify: TypeAlias = Callable[[Event], object]


class Ended(Enum):
    """How an attempt ended that raised no error of ours."""

    OK = "ok"
    ABANDONED = "abandoned"
    """Cancelled, closed early, forgotten, or stopped by an error that is not the service's: it tells nothing."""


Outcome: TypeAlias = Ended | OpenAIError


class CallInfo(NamedTuple):
    """What gates and hooks are told of a call."""

    operation: str
    """The id of the API operation."""
    method: str
    url: str
    model: str | None = None
    """The model that the body names."""
    creates: bool = False
    """Whether repeating it may leave a second thing behind."""

    @property
    def origin(self) -> str:
        """Scheme, host and port of the URL."""
        end = self.url.find("/", self.url.find("://") + 3)
        return self.url if end < 0 else self.url[:end]


class Ticket(Protocol):
    """One attempt's leave to be sent."""

    def settle(self, outcome: Outcome, now: float, took: float) -> None:
        """Learn how it ended, on the steady clock, and how many seconds its answer took to begin."""


class Gate(Protocol):
    """Something that attempts must pass."""

    def admit(self, call: CallInfo, now: float, notify: Notify) -> Ticket:
        """Let an attempt in at *now*, on the steady clock, or raise the error that refuses it; *notify* the hooks."""
        ...


class Admission:
    """The tickets of one attempt; whatever becomes of it, each is settled once."""

    __slots__ = ("_began", "_clock", "_tickets", "_took")

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock, self._began = clock, clock()
        self._took: float | None = None
        self._tickets: list[Ticket] = []

    def pass_through(self, gates: Iterable[Gate], call: CallInfo, notify: Notify) -> None:
        """Get the ticket of each gate; a refusal of one gives those of the others back."""
        try:
            for gate in gates:
                self._tickets.append(gate.admit(call, self._began, notify))
        except OpenAIError:
            self.settle(Ended.ABANDONED)
            raise

    def answered(self) -> None:
        """Note that the answer has begun."""
        self._took = self._clock() - self._began

    def hold(self, ticket: Ticket) -> None:
        """Take a further ticket along."""
        self._tickets.append(ticket)

    def settle(self, outcome: Outcome) -> None:
        """Settle the tickets that have not been, with *outcome*."""
        tickets = self._tickets
        while tickets:
            try:
                ticket = tickets.pop()
            except IndexError:  # another thread closes the same stream
                return
            now = self._clock()
            ticket.settle(outcome, now, now - self._began if self._took is None else self._took)

    def __del__(self) -> None:
        self.settle(Ended.ABANDONED)
