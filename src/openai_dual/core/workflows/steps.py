"""What takes more than one call, as a generator over whole calls: it decides, and yields what is to be done.

Its effects are `Execute` and `Respond` (a call, with all that the client's policy does for it), `Together`, `Sleep`,
`Ask` and `Now`. The drivers perform them as they perform those of a flow, so every helper exists once and serves both
clients. Nothing here blocks, awaits or reads a clock of its own. Imports the errors, `call` and `effects`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from typing import Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from ...errors import OpenAIError, PartialResultError
from ..calls.call import Call
from ..effects import Ask, Sleep

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Responded(Protocol[T_co]):
    """The whole response to a call, as `responses.raw.Response` has it."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, by names in any case."""
        ...

    def parse(self) -> T_co:
        """Return the value; raises what decoding raises."""
        ...


class Execute(NamedTuple):
    """Ask the client for what the method that made *call* would have returned."""

    call: Call[Any]


class Respond(NamedTuple):
    """Ask the client for the whole response to *call*."""

    call: Call[Any]


class Together(NamedTuple):
    """Ask for the results of several steps, in their order, *at_once* at a time; the first failure ends them all."""

    parts: Iterable[Workflow[Any]]
    at_once: int


class Now(NamedTuple):
    """Ask for the time, in seconds, on the steady clock."""


Step: TypeAlias = Execute | Respond | Together | Sleep | Ask | Now
Workflow: TypeAlias = Generator[Step, Any, T]
"""What a helper is: effects, answers to them, and its result."""


class FanOut(NamedTuple, Generic[T]):
    """Steps that give some results each, to be followed *at_once* at a time; the results come in their order."""

    steps: Iterable[Workflow[list[T]]]
    at_once: int


def execute(call: Call[T]) -> Workflow[T]:
    """Send *call*, and return its value; raises what sending it raises."""
    value: T = yield Execute(call)
    return value


def afterwards(call: Call[Any], error: BaseException) -> Workflow[None]:
    """Send *call* because of *error*, such as to cancel what it leaves behind; if that fails too, *error* says so."""
    try:
        yield from execute(call)
    except OpenAIError as second:
        error.add_note(f"{call.path} could not be sent: {second}")


def reporting(done: object, message: str, steps: Workflow[T]) -> Workflow[T]:
    """Follow *steps*; what breaks them off comes as the cause of a `PartialResultError` with what is *done*."""
    try:
        return (yield from steps)
    except OpenAIError as error:
        raise PartialResultError(message, done, error) from error


def respond(call: Call[T]) -> Workflow[Responded[T]]:
    """Send *call*, and return the whole response; raises what sending it raises."""
    response: Responded[T] = yield Respond(call)
    return response


def together(parts: Iterable[Workflow[T]], at_once: int) -> Workflow[list[T]]:
    """Follow *parts*, taken one by one as there is room, *at_once* at a time; raises what the first to fail raises."""
    results: list[T] = yield Together(parts, at_once)
    return results


def now() -> Workflow[float]:
    """Read the steady clock, in seconds."""
    seconds: float = yield Now()
    return seconds


def notify(listener: Callable[[T], object] | None, value: T) -> Workflow[None]:
    """Call *listener*, if there is one, with *value*; async clients await what it returns, if it can be."""
    if listener is not None:
        yield Ask(lambda: listener(value), "on_progress")
