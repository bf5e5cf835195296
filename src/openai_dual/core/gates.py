"""What an attempt must pass before it is sent, and what is told how it ended.

A `Gate` lets an attempt in, giving a `Ticket`, or refuses it with an error. Every ticket is settled exactly once, with
how the attempt ended: when its answer has been read, at the end of its stream, or when nobody can read it any more.
A `Queue` gives an attempt a `Place`, a ticket that has to be waited for. Imports the errors and `effects`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import nullcontext
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, Protocol, TypeAlias

from ..errors import OpenAIError
from .effects import Sleep

if TYPE_CHECKING:
    from .hooks import Event
    from .watch import Watch

    Notify: TypeAlias = Callable[[Event], list[Any]]


class Ended(Enum):
    """How an attempt ended that raised no error of ours."""

    OK = "ok"
    ABANDONED = "abandoned"
    """Cancelled, closed early, forgotten, or stopped by an error that is not the service's: it tells nothing."""
    UNSENT = "unsent"
    """Refused or cancelled before it could be sent."""


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
    tokens: int = 0
    """How many tokens it is expected to use; known only where these are limited."""
    name: str = ""
    """The method of the client, such as "chat.completions.create"; nothing for an operation that nobody described."""
    path: str = ""
    """The path with its parameters as `{names}`; nothing as above."""
    id: str = ""
    """The correlation id: that of the header `X-Client-Request-Id`, where one is sent."""

    @property
    def endpoint(self) -> str:
        """Method and path template, such as "POST /chat/completions": one for each operation, whatever its ids."""
        return f"{self.method} {self.path or 'other'}"

    @property
    def origin(self) -> str:
        """Scheme, host and port of the URL."""
        return _origin(self.url)


@lru_cache(maxsize=256)  # asked for at every call, mostly of a few URLs
def _origin(url: str) -> str:
    end = url.find("/", url.find("://") + 3)
    return url if end < 0 else url[:end]


class Ticket(Protocol):
    """One attempt's leave to be sent."""

    def settle(self, outcome: Outcome, now: float, took: float) -> None:
        """Learn how it ended, on the steady clock, and how many seconds its answer took to begin."""


class Gate(Protocol):
    """Something that attempts must pass."""

    def admit(self, call: CallInfo, now: float, notify: Notify) -> Ticket:
        """Let an attempt in at *now*, on the steady clock, or raise the error that refuses it; *notify* the hooks."""
        ...


class Place(Ticket, Protocol):
    """A ticket that has to be waited for, and that is told what comes back."""

    def pause(self, now: float) -> Sleep | None:
        """Say how long to sleep before asking again, None once the place is taken, or raise what ends the wait."""
        ...

    def answered(self, headers: Mapping[str, str], now: float) -> None:
        """Learn the headers of the answer."""

    def used(self, tokens: int, now: float) -> None:
        """Learn how many tokens it took; it may be told more than once."""


WaitReason: TypeAlias = Literal["rate_limit", "bulkhead"]


class Queue(Protocol):
    """Something that attempts must wait for."""

    reason: ClassVar[WaitReason]
    """What to call the wait."""

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify) -> Place:
        """Take a place at *now*, wanted before the deadline *ends*, or raise what refuses it; *notify* the hooks."""
        ...


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
            self.settle(Ended.UNSENT)
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
            self.settle(Ended.UNSENT)
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

    def settle(self, outcome: Outcome) -> None:
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
            self.settle(Ended.ABANDONED)
