"""Validators of the fields of settings that are values of their own: they refuse, naming class and field.

`number` and `whole` make validators for attrs; `one_of` one for a choice of words. Imports the errors.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf, isfinite
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias, TypeGuard, cast

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from httpx import Timeout


Validator: TypeAlias = Callable[[Any, Any, Any], None]


def number(*, above: float = -inf, least: float = -inf, most: float = inf) -> Validator:
    """Make a validator of finite numbers greater than *above*, at least *least* and at most *most*."""
    low = f" above {above:g}" if isfinite(above) else f", {least:g} or more" if isfinite(least) else ""
    high = f", {most:g} at most" if isfinite(most) else ""

    def check(instance: Any, attribute: Any, value: object) -> None:
        if not is_number(value) or not (isfinite(value) and above < value and least <= value <= most):
            refuse(instance, attribute, f"a number{low}{high}", value)

    return check


def whole(*, least: int) -> Validator:
    """Make a validator of whole numbers, *least* or more."""

    def check(instance: Any, attribute: Any, value: object) -> None:
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            refuse(instance, attribute, f"a whole number, {least} or more", value)

    return check


def or_none(check: Validator) -> Validator:
    """Make a validator of what passes *check*, and of None."""

    def checked(instance: Any, attribute: Any, value: object) -> None:
        if value is not None:
            check(instance, attribute, value)

    return checked


def one_of(*words: str) -> Validator:
    """Make a validator of one of *words*."""

    def check(instance: Any, attribute: Any, value: object) -> None:
        if value not in words:
            refuse(instance, attribute, "one of " + ", ".join(map(repr, words)), value)

    return check


def flag(instance: Any, attribute: Any, value: object) -> None:
    """Accept True and False."""
    if not isinstance(value, bool):
        refuse(instance, attribute, "True or False", value)


def function(instance: Any, attribute: Any, value: object) -> None:
    """Accept what can be called."""
    if not callable(value):
        refuse(instance, attribute, "a function", value)


def is_number(value: object) -> TypeGuard[int | float]:
    """Tell whether *value* is a number; True and False are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def refuse(instance: Any, attribute: Any, expected: str, value: object) -> NoReturn:
    """Raise `ConfigurationError` for the field *attribute* of *instance*."""
    raise ConfigurationError(f"{type(instance).__name__}.{attribute.name}: expected {expected}, got {value!r}")


DEFAULT_TIMEOUTS: Final[Mapping[str, float | None]] = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
"""Seconds, by phase of a request."""


TimeoutSetting: TypeAlias = "float | Timeout | Mapping[str, float | None] | None"
"""Seconds for every phase of a request, or a Timeout, or seconds by phase, of all four; None waits for ever."""


def checked_timeouts(value: TimeoutSetting) -> Mapping[str, float | None]:
    """Spread a timeout over the phases of a request: connect, read, write, pool."""
    expected = "a positive number of seconds, a Timeout or None"
    phases = value if isinstance(value, Mapping) else _spread(value)
    if phases.keys() != DEFAULT_TIMEOUTS.keys():
        raise ConfigurationError(f"timeout: expected {expected}, got {value!r}")
    for seconds in phases.values():
        if seconds is not None:
            _positive("timeout", seconds, expected)
    return phases


def _spread(value: float | Timeout | None) -> Mapping[str, float | None]:
    if value is not None and not isinstance(value, float | int) and hasattr(value, "as_dict"):
        return value.as_dict()
    return dict.fromkeys(DEFAULT_TIMEOUTS, cast("float | None", value))


def checked_deadline(value: float | None) -> float | None:
    """Accept seconds for all attempts together, or None for no such limit."""
    return checked_seconds("deadline", value)


def checked_seconds(name: str, value: float | None) -> float | None:
    """Accept a positive number of seconds for the setting *name*, or None for no such limit."""
    if value is not None:
        _positive(name, value, "a positive number of seconds or None")
    return value


def checked_retries(value: int | None) -> int:
    """Accept how often a call may be sent again; None means never."""
    if value is None:
        return 0
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ConfigurationError(f"max_retries: expected a whole number, 0 or more, got {value!r}")
    return value


def _positive(name: str, value: object, expected: str) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < float("inf"):
        raise ConfigurationError(f"{name}: expected {expected}, got {value!r}")
