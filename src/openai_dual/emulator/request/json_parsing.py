"""JSON as the service reads it, wherever it stands: in a body, a form, a line of a file. Imports `messages` only."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable

from ..messages import Json, dump

DEEPEST = 100
"""So many objects and arrays may be nested: whatever walks a value by recursion comes to its end."""
EXACT = 2**53
"""Below it, a float holds every whole number."""
HALVES = ("\\ud", "\\uD")
"""How half of a surrogate pair starts."""


def parse_json(text: bytes | str) -> Json:
    """Read JSON in UTF-8. Raises ValueError, also for what could not be sent back, and for what is nested too deep."""
    written = text if isinstance(text, str) else text.decode()
    try:
        value = json.loads(written, parse_float=_number, parse_constant=_no_number)
    except RecursionError:
        raise _too_deep() from None
    if written.count("{") + written.count("[") > DEEPEST and _is_deep(value):
        raise _too_deep()
    if any(half in written for half in HALVES):
        dump(value)
    return value


def parse_json_lines(content: bytes) -> list[Json]:
    """Read a value a line; blank lines do not count. Raises ValueError."""
    return [parse_json(line) for line in content.splitlines() if line.strip()]


def _number(text: str) -> float:
    """Read a number; one that is whole is an integer however it is spelled: `2.0` tokens are 2."""
    number = float(text)
    if math.isinf(number):
        raise ValueError(text)
    return int(number) if number.is_integer() and abs(number) < EXACT else number


def _no_number(text: str) -> None:
    """Refuse `NaN` and its like, which Python takes for numbers, and JSON does not."""
    raise ValueError(text)


def _is_deep(value: Json) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in _inside(outer) if isinstance(inner, (dict, list))]
    return bool(level)


def _inside(value: Json) -> Iterable[Json]:
    return value.values() if isinstance(value, dict) else value


def _too_deep() -> ValueError:
    return ValueError(f"more than {DEEPEST} values are nested")
