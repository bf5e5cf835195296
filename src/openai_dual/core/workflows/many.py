"""Many calls at once: the result of each, and their order. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from ..._values import field, frozen
from ...errors import InvalidParameterError, OpenAIError
from ..calls.call import Call
from ..checks import checked_whole
from .steps import Workflow, execute

T = TypeVar("T")


@frozen(kw_only=True)
class ValueOrError(Generic[T]):
    """The result of one of many calls: its value, or its error."""

    _value: T | None = field(default=None, alias="value")
    error: OpenAIError | None = None

    @property
    def value(self) -> T:
        """The value. Raises the error, if there is one."""
        if self.error is not None:
            raise self.error
        return self._value  # type: ignore[return-value]  # there is a value unless there is an error


@frozen
class Mapped(ValueOrError[T]):
    """The result of one of many calls, with the call."""

    index: int
    """The position of the call, from 0."""
    call: Call[T]


def mapped(calls: Iterable[Call[T]]) -> Iterator[Workflow[Mapped[T]]]:
    """Return the workflow of each call; an error is a result and does not affect the others."""
    return (_mapped(index, _checked(call)) for index, call in enumerate(calls))


def _checked(call: Call[T]) -> Call[T]:
    if not isinstance(call, Call):
        raise InvalidParameterError(
            f"calls: expected prepared calls, such as client.models.list.call(), got {type(call).__name__}"
        )
    return call


def _mapped(index: int, call: Call[T]) -> Workflow[Mapped[T]]:
    try:
        return Mapped(index, call, value=(yield from execute(call)))
    except OpenAIError as error:
        return Mapped(index, call, error=error)


def numbered(parts: Iterable[Workflow[T]]) -> Iterator[Workflow[tuple[int, T]]]:
    """Return *parts* with numbered results."""
    return (_numbered(index, part) for index, part in enumerate(parts))


def _numbered(index: int, part: Workflow[T]) -> Workflow[tuple[int, T]]:
    return index, (yield from part)


def in_order(results: Iterable[tuple[int, T]]) -> list[T]:
    """Return numbered results in order, without the numbers."""
    return [result for _, result in sorted(results, key=lambda pair: pair[0])]


def checked_at_once(value: object, name: str = "at_once") -> int:
    """Return a valid concurrency. Raises `ConfigurationError` for the setting *name*."""
    return checked_whole(name, value, least=1)
