"""Parse JSON as the service does, in bodies, forms and lines of files."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable

from ..messages import Json, dump

DEEPEST = 100
"""The maximum nesting of objects and arrays, so that recursive functions end."""
EXACT = 2**53
"""Floats below this value represent every integer exactly."""
HALVES = ("\\ud", "\\uD")
"""How an escaped surrogate starts."""


def parse_json(text: bytes | str) -> Json:
    """Parse JSON in UTF-8. Raises ValueError, also for lone surrogates and for values that are nested too deep."""
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
    """Parse one value per line; blank lines are skipped. Raises ValueError."""
    return [parse_json(line) for line in content.splitlines() if line.strip()]


def _number(text: str) -> float:
    """Parse a number; a whole number becomes an integer: `2.0` tokens are 2."""
    number = float(text)
    if math.isinf(number):
        raise ValueError(text)
    return int(number) if number.is_integer() and abs(number) < EXACT else number


def _no_number(text: str) -> None:
    """Refuse `NaN` and `Infinity`, which Python accepts and JSON does not have."""
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
