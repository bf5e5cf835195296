"""Many calls at once: what becomes of each, and in which order. Pure. Imports the errors, `call` and `steps`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from attrs import field, frozen

from ...errors import OpenAIError
from ..calls.call import Call
from ..checks import checked_whole
from .steps import Workflow, execute

T = TypeVar("T")


@frozen(kw_only=True)
class ValueOrError(Generic[T]):
    """What became of one of many calls: the value it gave, or the error it failed of."""

    _value: T | None = field(default=None, alias="value")
    error: OpenAIError | None = None

    @property
    def value(self) -> T:
        """The value; raises the error, if there is one."""
        if self.error is not None:
            raise self.error
        return self._value  # type: ignore[return-value]  # there is a value unless there is an error


@frozen
class Mapped(ValueOrError[T]):
    """What became of one of many calls, and of which."""

    index: int
    """Which of the calls it was, the first being 0."""
    call: Call[T]


def mapped(calls: Iterable[Call[T]]) -> Iterator[Workflow[Mapped[T]]]:
    """Make the steps of each call; a failure is a result too, and leaves the others alone."""
    return (_mapped(index, call) for index, call in enumerate(calls))


def _mapped(index: int, call: Call[T]) -> Workflow[Mapped[T]]:
    try:
        return Mapped(index, call, value=(yield from execute(call)))
    except OpenAIError as error:
        return Mapped(index, call, error=error)


def numbered(parts: Iterable[Workflow[T]]) -> Iterator[Workflow[tuple[int, T]]]:
    """Have each of *parts* tell, beside its result, which it is."""
    return (_numbered(index, part) for index, part in enumerate(parts))


def _numbered(index: int, part: Workflow[T]) -> Workflow[tuple[int, T]]:
    return index, (yield from part)


def in_order(results: Iterable[tuple[int, T]]) -> list[T]:
    """Sort numbered results by their numbers, and drop these."""
    return [result for _, result in sorted(results, key=lambda pair: pair[0])]


def checked_at_once(value: object, name: str = "at_once") -> int:
    """Accept how many may run at once; raises `ConfigurationError` for the setting *name*."""
    return checked_whole(name, value, least=1)
