"""The rules that settings are checked by. Each refuses with `ConfigurationError`, naming the setting.

A `Check` is one rule. It validates a field of an attrs class, or any value by its name; `checked_whole` and its
neighbours are for the values that are no fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf, isfinite
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias, TypeGuard, TypeVar, cast, overload

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from httpx import Timeout

T = TypeVar("T")

Validator: TypeAlias = Callable[[Any, Any, Any], None]
"""A validator of attrs: it is called with the instance, the attribute and the value."""


class Check:
    """One rule for a value: which values it accepts, and how a message describes them."""

    __slots__ = ("accepts", "expected")

    def __init__(self, expected: str, accepts: Callable[[Any], bool]) -> None:
        self.expected, self.accepts = expected, accepts

    def __call__(self, instance: Any, attribute: Any, value: Any) -> None:
        """Validate the field *attribute* of *instance*, as attrs calls it."""
        if not self.accepts(value):
            refuse(instance, attribute, self.expected, value)

    def of(self, name: str, value: T) -> T:
        """Return *value* if the rule accepts it; raises `ConfigurationError` for the setting *name*."""
        if not self.accepts(value):
            refuse_value(name, self.expected, value)
        return value


def number(*, above: float = -inf, least: float = -inf, most: float = inf) -> Check:
    """Accept finite numbers greater than *above*, at least *least* and at most *most*."""
    low = f" above {above:g}" if isfinite(above) else f", {least:g} or more" if isfinite(least) else ""
    high = f", {most:g} at most" if isfinite(most) else ""

    def accepts(value: object) -> bool:
        return is_number(value) and -inf < value < inf and above < value and least <= value <= most

    return Check(f"a number{low}{high}", accepts)


def whole(*, least: int, most: float = inf) -> Check:
    """Accept whole numbers from *least* to *most*."""
    high = f", {most} at most" if isfinite(most) else ""
    return Check(f"a whole number, {least} or more{high}", lambda value: is_whole(value) and least <= value <= most)


def one_of(*words: str) -> Check:
    """Accept one of *words*."""
    return Check("one of " + ", ".join(map(repr, words)), lambda value: value in words)


def instance_of(kind: type) -> Check:
    """Accept instances of *kind*."""
    return Check(f"a {kind.__name__}", lambda value: isinstance(value, kind))


@overload
def or_none(check: Check) -> Check: ...
@overload
def or_none(check: Validator) -> Validator: ...
def or_none(check: Validator) -> Validator:
    """Accept None and whatever *check* accepts."""
    if isinstance(check, Check):
        expected = check.expected + (", or None" if "," in check.expected else " or None")
        return Check(expected, lambda value: value is None or check.accepts(value))

    def checked(instance: Any, attribute: Any, value: object) -> None:
        if value is not None:
            check(instance, attribute, value)

    return checked


flag: Final = Check("True or False", lambda value: isinstance(value, bool))

function: Final = Check("a function", callable)

validation: Final = Check("True, False or 'strict'", lambda value: isinstance(value, bool) or value == "strict")
"""Whether requests are checked before they are sent."""

seconds: Final = Check(
    "a positive number of seconds or None", lambda value: value is None or (is_number(value) and 0 < value < inf)
)
"""A duration; None stands for no limit."""


def is_number(value: object) -> TypeGuard[int | float]:
    """Return whether *value* is a number; True and False are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_whole(value: object) -> TypeGuard[int]:
    """Return whether *value* is a whole number; True and False are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def refuse(instance: Any, attribute: Any, expected: str, value: object) -> NoReturn:
    """Raise `ConfigurationError` for the field *attribute* of *instance*.

    The message names class and field. A class whose `plain_names` is true has fields that are settings by themselves:
    the message names the field alone.
    """
    prefix = "" if getattr(instance, "plain_names", False) else f"{type(instance).__name__}."
    refuse_value(prefix + attribute.name, expected, value)


def refuse_value(name: str, expected: str, value: object) -> NoReturn:
    """Raise `ConfigurationError` for the setting *name*."""
    raise ConfigurationError(f"{name}: expected {expected}, got {value!r}", setting=name)


def checked_whole(name: str, value: object, least: int = 0, most: float = inf) -> int:
    """Return *value* if it is a whole number from *least* to *most*."""
    return cast("int", whole(least=least, most=most).of(name, value))


def checked_seconds(name: str, value: float | None) -> float | None:
    """Return *value* if it is a positive number of seconds, or None, which stands for no limit."""
    return seconds.of(name, value)


def checked_deadline(value: float | None) -> float | None:
    """Return the seconds for all attempts together, or None for no such limit."""
    return checked_seconds("deadline", value)


def checked_retries(value: int | None) -> int:
    """Return how often a call may be sent again; None means never."""
    return 0 if value is None else checked_whole("max_retries", value)


DEFAULT_TIMEOUTS: Final[Mapping[str, float | None]] = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
"""Seconds, by phase of a request."""

TimeoutSetting: TypeAlias = "float | Timeout | Mapping[str, float | None] | None"
"""Seconds for each phase of a request, a Timeout, or seconds by phase, of all four; None sets no limit."""

_TIMEOUT: Final = "a positive number of seconds, a Timeout or None"


def checked_timeouts(value: TimeoutSetting) -> Mapping[str, float | None]:
    """Return the seconds for each phase of a request: connect, read, write, pool."""
    phases = value if isinstance(value, Mapping) else _by_phase(value)
    if phases.keys() != DEFAULT_TIMEOUTS.keys():
        refuse_value("timeout", _TIMEOUT, value)
    for phase in phases.values():
        if not seconds.accepts(phase):
            refuse_value("timeout", _TIMEOUT, phase)
    return phases


def _by_phase(value: float | Timeout | None) -> Mapping[str, float | None]:
    if value is not None and not isinstance(value, float | int) and hasattr(value, "as_dict"):
        return value.as_dict()
    return dict.fromkeys(DEFAULT_TIMEOUTS, cast("float | None", value))
