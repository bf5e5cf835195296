"""Validators of the fields of settings that are values of their own: they refuse, naming class and field.

`number` and `whole` make validators for attrs; `one_of` one for a choice of words. Imports the errors.
"""

from __future__ import annotations

from collections.abc import Callable
from math import inf, isfinite
from typing import Any, NoReturn, TypeAlias, TypeGuard

from ..errors import ConfigurationError

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
