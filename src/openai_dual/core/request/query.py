"""Query strings as the API reads them: `name[]=a&name[]=b` for lists, `name[key]=v` for objects, `true` and `false`.

Imports `omit` and the errors.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any
from urllib.parse import quote

from ...errors import InvalidParameterError
from ..omit import omit


def encode_query(pairs: Iterable[tuple[str, Any]]) -> str:
    """Write *pairs* as a query string; omitted values are left out, None is the empty string."""
    return "&".join(
        f"{_quoted(name, name)}={_quoted(name, text)}" for key, value in pairs for name, text in _flat(key, value)
    )


def _quoted(name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except (TypeError, UnicodeEncodeError) as exc:
        raise InvalidParameterError(f"query parameter {name!r}: expected text, got {text!r}") from exc


def _flat(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if value is omit:
        return
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _flat(f"{name}[{key}]", item)
    elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
        for item in value:
            yield from _flat(f"{name}[]", item)
    else:
        yield name, _text(name, value)


def _text(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    raise InvalidParameterError(f"query parameter {name!r}: cannot be written in a URL: {type(value).__name__}")
