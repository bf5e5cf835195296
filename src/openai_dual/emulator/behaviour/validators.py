"""Validators of the emulator's settings, and parsers of their JSON and text forms."""

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
    """Accept a string."""
    if not isinstance(value, str):
        refuse(instance, attribute, "text", value)


def header(instance: Any, attribute: Any, value: Any) -> None:
    """Accept the value of a header: printable ASCII."""
    if not isinstance(value, str) or not (value.isascii() and value.isprintable()):
        refuse(instance, attribute, "printable ASCII", value)


def expression(instance: Any, attribute: Any, value: object) -> None:
    """Accept a regular expression."""
    try:
        re.compile(value)  # type: ignore[call-overload]  # what is no text is a TypeError
    except (re.error, TypeError):
        refuse(instance, attribute, "a regular expression", value)


def status(least: int) -> Validator:
    """Return a validator of HTTP statuses, *least* and above."""

    def check(instance: Any, attribute: Any, value: object) -> None:
        if not isinstance(value, int) or not least <= value <= HIGHEST_STATUS:
            refuse(instance, attribute, f"a status from {least} to {HIGHEST_STATUS}", value)

    return check


def made_of(kind: type[T], given: Mapping[str, Any]) -> T:
    """Create a *kind*, an attrs class, from *given* fields. Raises `ConfigurationError` for an unknown field."""
    known = fields_dict(kind)
    if unknown := given.keys() - known:
        raise ConfigurationError(f"{kind.__name__}: expected {', '.join(known)}; there is no {min(unknown)!r}")
    try:
        return kind(**given)
    except TypeError as error:
        raise ConfigurationError(f"{kind.__name__}: {error}") from None


def pairs(written: str) -> list[tuple[str, str | None]]:
    """Parse `name=value` and names without a value (None), separated by semicolons."""
    parts = [part.strip().partition("=") for part in written.split(";") if part.strip()]
    return [(name.strip(), value.strip() if equals else None) for name, equals, value in parts]
