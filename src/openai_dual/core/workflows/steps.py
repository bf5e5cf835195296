"""Workflows: what takes more than one call, as generators that decide, and yield effects for a driver to perform.

The effects are `Execute` and `Respond` (a call, with the whole policy of the client), `Together`, `Sleep`, `Ask` and
`Now`. Each helper is written once and serves both clients. Nothing here blocks, awaits or reads a clock.
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
    """The complete response to a call; `responses.raw.Response` is one."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, by case-insensitive names."""
        ...

    def parse(self) -> T_co:
        """Return the decoded value. Raises the errors of decoding."""
        ...


class Execute(NamedTuple):
    """Request the value of *call*, as its method returns it."""

    call: Call[Any]


class Respond(NamedTuple):
    """Request the complete response to *call*."""

    call: Call[Any]


class Together(NamedTuple):
    """Run several workflows, up to *at_once* concurrently; results are in order, a failure cancels the others."""

    parts: Iterable[Workflow[Any]]
    at_once: int


class Now(NamedTuple):
    """Request the time of the monotonic clock, in seconds."""


Step: TypeAlias = Execute | Respond | Together | Sleep | Ask | Now
Workflow: TypeAlias = Generator[Step, Any, T]
"""A helper: it yields effects, receives their results, and returns its own."""


class FanOut(NamedTuple, Generic[T]):
    """Workflows with several results each, run up to *at_once* concurrently; the results are yielded in order."""

    steps: Iterable[Workflow[list[T]]]
    at_once: int


def execute(call: Call[T]) -> Workflow[T]:
    """Send *call* and return its value."""
    value: T = yield Execute(call)
    return value


def afterwards(call: Call[Any], error: BaseException) -> Workflow[None]:
    """Send *call* after *error*, for example to cancel a job; if that fails, *error* gets a note."""
    try:
        yield from execute(call)
    except OpenAIError as second:
        error.add_note(f"{call.path} could not be sent: {second}")


def reporting(done: object, message: str, steps: Workflow[T]) -> Workflow[T]:
    """Run *steps*; an error becomes the cause of a `PartialResultError` with the completed work, *done*."""
    try:
        return (yield from steps)
    except OpenAIError as error:
        raise PartialResultError(message, done, error) from error


def respond(call: Call[T]) -> Workflow[Responded[T]]:
    """Send *call* and return the complete response."""
    response: Responded[T] = yield Respond(call)
    return response


def together(parts: Iterable[Workflow[T]], at_once: int) -> Workflow[list[T]]:
    """Run *parts*, consumed as needed, up to *at_once* concurrently. Raises the error of the first that fails."""
    results: list[T] = yield Together(parts, at_once)
    return results


def now() -> Workflow[float]:
    """Return the time of the monotonic clock, in seconds."""
    seconds: float = yield Now()
    return seconds


def notify(listener: Callable[[T], object] | None, value: T, name: str = "on_progress") -> Workflow[None]:
    """Call *listener*, if there is one, with *value*; the async client awaits an awaitable result."""
    if listener is not None:
        yield Ask(lambda: listener(value), name)
