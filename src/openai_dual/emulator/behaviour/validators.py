"""Checks of the emulator's settings: validators beyond those of `core.checks`; values of JSON objects and of text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import AttrsInstance, fields_dict

from ...core.checks import Validator, refuse
from ...errors import ConfigurationError

T = TypeVar("T", bound=AttrsInstance)

HIGHEST_STATUS = 599


def text(instance: Any, attribute: Any, value: Any) -> None:
    """Accept text."""
    if not isinstance(value, str):
        refuse(instance, attribute, "text", value)


def header(instance: Any, attribute: Any, value: Any) -> None:
    """Accept what can stand in a header: printable ASCII."""
    if not isinstance(value, str) or not (value.isascii() and value.isprintable()):
        refuse(instance, attribute, "printable ASCII", value)


def expression(instance: Any, attribute: Any, value: object) -> None:
    """Accept the text of a regular expression."""
    try:
        re.compile(value)  # type: ignore[call-overload]  # what is no text is a TypeError
    except (re.error, TypeError):
        refuse(instance, attribute, "a regular expression", value)


def status(least: int) -> Validator:
    """Make a validator of HTTP statuses from *least* on."""

    def check(instance: Any, attribute: Any, value: object) -> None:
        if not isinstance(value, int) or not least <= value <= HIGHEST_STATUS:
            refuse(instance, attribute, f"a status from {least} to {HIGHEST_STATUS}", value)

    return check


def made_of(kind: type[T], given: Mapping[str, Any]) -> T:
    """Make a *kind*, an attrs class, of the fields in *given*. Raises `ConfigurationError` if it has no such field."""
    known = fields_dict(kind)
    if unknown := given.keys() - known:
        raise ConfigurationError(f"{kind.__name__}: expected {', '.join(known)}; there is no {min(unknown)!r}")
    try:
        return kind(**given)
    except TypeError as error:
        raise ConfigurationError(f"{kind.__name__}: {error}") from None


def pairs(written: str) -> list[tuple[str, str | None]]:
    """Read `name=value` and bare names (their value is None), separated by semicolons."""
    parts = [part.strip().partition("=") for part in written.split(";") if part.strip()]
    return [(name.strip(), value.strip() if equals else None) for name, equals, value in parts]
