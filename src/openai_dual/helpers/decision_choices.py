"""The choices of a question, from a type or from values, and the one that a model has chosen."""

from __future__ import annotations

import enum
import types
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, NamedTuple, TypeVar, Union, get_args, get_origin

from .._values import frozen
from ..core.omit import Omit
from ..errors import InvalidParameterError

if TYPE_CHECKING:
    from .._generated.models.decision import Decision

T = TypeVar("T")

EXPECTED: Final = "expected an Enum class, a Literal, bool, or a list or dict of texts, booleans and Enum members"


@frozen
class Choice(Generic[T]):
    """The choice of a model."""

    value: T
    """The value that was chosen."""
    confidence: float
    """The confidence of the model, from 0 to 1."""
    probabilities: dict[T, float]
    """The probability of each value."""
    decision: Decision
    """The complete response, with its usage."""


class Option(NamedTuple):
    """A value to choose, as the service has it and as the caller has it."""

    key: str | bool
    value: Any
    description: str | None = None

    @property
    def param(self) -> dict[str, Any]:
        """The value in a request."""
        return {"value": self.key} | ({} if self.description is None else {"description": self.description})

    def is_meant(self, key: Any) -> bool:
        """Return whether *key*, of a response, is this value."""
        return key.__class__ is self.key.__class__ and bool(key == self.key)


def options_of(choices: Any) -> list[Option]:
    """Return the values to choose. Raises `InvalidParameterError` for none, for two of a name, or for other values."""
    described = choices if isinstance(choices, Mapping) else {}
    options = [_option(each, described.get(each)) for each in _values(choices)]
    if not options:
        raise InvalidParameterError("choices: expected at least one value")
    if len({(each.key.__class__, each.key) for each in options}) < len(options):
        raise InvalidParameterError(f"choices: expected different values, got {[each.key for each in options]}")
    return options


def _values(choices: Any) -> Iterator[Any]:
    """Yield the values of a type, of members of a union, or of a collection."""
    origin = get_origin(choices)
    if hasattr(choices, "__value__"):  # a `type` statement
        yield from _values(choices.__value__)
    elif origin is Literal:
        yield from get_args(choices)
    elif origin in {Union, types.UnionType}:
        for each in get_args(choices):
            yield from _values(each)
    elif choices is bool:
        yield from (True, False)
    elif _is_collection(choices):
        yield from choices
    else:
        raise InvalidParameterError(f"choices: {EXPECTED}, got {choices!r}")


def _is_collection(choices: Any) -> bool:
    """Return whether *choices* is an Enum class, or a collection of values."""
    if isinstance(choices, type):
        return issubclass(choices, enum.Enum)
    return isinstance(choices, Iterable) and not isinstance(choices, str | bytes | Omit)


def _option(value: Any, description: Any) -> Option:
    key: Any = value
    if isinstance(value, enum.Enum):
        key = value.value if isinstance(value.value, str | bool) else value.name
    if not isinstance(key, str | bool):
        raise InvalidParameterError(f"choices: {EXPECTED}, got {value!r}")
    if description is not None and not isinstance(description, str):
        raise InvalidParameterError(f"choices: expected a text that describes {value!r}, got {description!r}")
    return Option(key, value, description)
