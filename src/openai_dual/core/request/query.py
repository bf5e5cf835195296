"""Query strings as the API reads them: `name[]=a&name[]=b` for lists, `name[key]=v` for objects, `true` and `false`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote_plus

from ...errors import InvalidParameterError
from ..jsons import json_name
from ..omit import is_omitted
from ..plain import Dumped


def encode_query(pairs: Iterable[tuple[str, Any]]) -> str:
    """Return *pairs* as a query string; omitted values are left out, None is the empty string."""
    return "&".join(text for key, value in pairs for _, text in _encoded(key, value))


def merged_query(*layers: str | Iterable[tuple[str, Any]]) -> str:
    """Join layers of parameters, pairs or query strings; a name in a later layer replaces it in all earlier ones.

    An omitted value removes its name. Parameters of a query string are kept as they are written, repeated ones too.
    """
    merged: list[tuple[str, str]] = []
    for layer in layers:
        found = list(_written(layer) if isinstance(layer, str) else _pairs(layer))
        merged = [(key, text) for key, text in merged if not any(_replaces(name, key) for name, _ in found)]
        merged += [pair for _, written in found for pair in written]
    return "&".join(text for _, text in merged)


def _written(query: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    for text in query.split("&"):
        if text:
            name = _without_brackets(unquote_plus(text.partition("=")[0]))
            yield name, [(name, text)]


def _pairs(pairs: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    for name, value in pairs:
        yield _without_brackets(str(name)), list(_encoded(name, value))


def _without_brackets(name: str) -> str:
    """Return the name of a list: `a[]` and `a` are the same parameter."""
    return name.removesuffix("[]")


def _replaces(name: str, earlier: str) -> bool:
    """Return whether a parameter replaces an earlier one: the same, or a field of it."""
    return earlier == name or earlier.startswith(name + "[")


def _encoded(key: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield each name and its text in the query: several of a list or an object."""
    for name, text in _flat(key, value):
        written = f"{_quoted(name, name)}={_quoted(name, text)}"
        yield _without_brackets(name), written


def _quoted(name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except (TypeError, UnicodeEncodeError) as exc:
        raise InvalidParameterError(f"query parameter {name!r}: expected text, got {text!r}") from exc


def _flat(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if is_omitted(value):
        return
    if isinstance(value, Dumped):
        value = value.to_dict()
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _flat(f"{name}[{json_name(key, name)}]", item)
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
    from datetime import date  # most parameters are no dates

    if isinstance(value, date):
        return value.isoformat()
    raise InvalidParameterError(f"query parameter {name!r}: cannot be written in a URL: {type(value).__name__}")
