"""Read the text of environment variables as the values of settings."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any


class UnreadableError(ValueError):
    """A text cannot be read; the message says what was expected."""


def text(given: str) -> str:
    """Return the text itself."""
    return given


def yes_or_no(given: str) -> bool:
    """Read true, 1, yes, on; false, 0, no, off."""
    words = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}
    if given.strip().lower() not in words:
        raise UnreadableError("true or false")
    return words[given.strip().lower()]


def yes_no_or_strict(given: str) -> bool | str:
    """Read the word `strict`, or yes or no."""
    if given.strip().lower() == "strict":
        return "strict"
    try:
        return yes_or_no(given)
    except UnreadableError:
        raise UnreadableError("true, false or strict") from None


def yes_no_or_system(given: str) -> bool | str:
    """Read the word `system`, or yes or no."""
    if given.strip().lower() == "system":
        return "system"
    try:
        return yes_or_no(given)
    except UnreadableError:
        raise UnreadableError("true, false or system") from None


def number(given: str) -> float:
    """Read a number."""
    try:
        return float(given)
    except ValueError:
        raise UnreadableError("a number") from None


def whole(given: str) -> int:
    """Read a whole number."""
    try:
        return int(given)
    except ValueError:
        raise UnreadableError("a whole number") from None


def or_none(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """Read the word `none` as None, and other texts by *read*."""
    return lambda given: None if given.strip().lower() == "none" else read(given)


def default_or_none(make: Callable[[], Any]) -> Callable[[str], Any]:
    """Read yes as what *make* makes, and no as None."""
    return lambda given: make() if yes_or_no(given) else None


def headers(given: str) -> dict[str, str]:
    """Read lines of the form `name: value`."""
    lines = [line.partition(":") for line in given.splitlines() if line.strip()]
    if not all(colon and name.strip() for name, colon, _ in lines):
        raise UnreadableError("lines of the form 'name: value'")
    return {name.strip(): value.strip() for name, _, value in lines}


def query(given: str) -> dict[str, str]:
    """Read a query such as `a=1&b=2`."""
    from urllib.parse import parse_qsl  # few clients have a query

    return dict(parse_qsl(given, keep_blank_values=True))


def paths(given: str) -> str | tuple[str, ...]:
    """Read one path, or several between the system's path separators."""
    return tuple(given.split(os.pathsep)) if os.pathsep in given else given
