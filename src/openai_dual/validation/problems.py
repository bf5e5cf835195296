"""Find the problems of a single value: its type, bounds and pattern. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from ..errors import ParameterProblem
from ..redaction import REDACTED, REDACTION, is_secret
from .catalogue import Schema

KINDS: Final[Mapping[type, str]] = {
    str: "string",
    dict: "object",
    list: "array",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}

LISTED: Final = 20
"""A message lists at most this many of the values that are valid."""
SHOWN: Final = 40
"""A message shows text up to this length; of longer text it gives the length."""


def kind_of(value: Any) -> str:
    """Return the JSON type of *value*; an uploaded file is a "file"."""
    return KINDS.get(value.__class__, "file")


def values_of(schema: Schema) -> list[Any]:
    """Return the values that *schema* allows, or an empty list if it does not enumerate them."""
    return [schema["const"]] if "const" in schema else schema.get("enum", [])


def own_problems(schema: Schema, value: Any, at: str, *, new_constants: bool = False) -> Iterator[ParameterProblem]:
    """Yield the problems of *value* itself, without the values inside an object or an array.

    With *new_constants*, text is valid where *schema* enumerates texts: a later description may have more of them.
    """
    if not right_kind(schema, value):
        yield ParameterProblem(at, "invalid_type", kinds_of([schema]), kind_of(value))
        return
    values = values_of(schema)
    if values and value not in values and not (new_constants and value.__class__ is str):
        yield ParameterProblem(at, "invalid_value", choice(values), shown(at, value))
    if check := _BY_TYPE.get(value.__class__):
        yield from check(schema, value, at)


def missing(name: str) -> ParameterProblem:
    """Return the problem of a required value that is absent."""
    return ParameterProblem(name, "missing_required_parameter", "a value", "none")


def choice(values: Iterable[Any]) -> str:
    """Describe the allowed *values* in a message."""
    texts = [repr(value) for value in values]
    if len(texts) > LISTED:
        return f"one of {', '.join(texts[:LISTED])} and {len(texts) - LISTED} others"
    return " or ".join(filter(None, [", ".join(texts[:-1]), texts[-1]]))


def shown(at: str, value: Any) -> str:
    """Describe *value*, found at the path *at*, in a message that contains neither a credential nor a long text."""
    if is_secret(at.rpartition(".")[2]):
        return REDACTED
    if isinstance(value, str):
        return repr(REDACTION.json(value)) if len(value) <= SHOWN else f"a text of {len(value)} characters"
    return kind_of(value) if isinstance(value, dict | list) else repr(value)


def right_kind(schema: Schema, value: Any) -> bool:
    """Return whether the type of *value* is among those of *schema*."""
    kind = kind_of(value)
    if schema.get("type") == kind != "string":
        return True  # quickly: unions ask often
    allowed = _kinds(schema)
    return not allowed or kind in allowed or _counts_as(kind, allowed, value)


def kinds_of(schemas: Iterable[Schema]) -> str:
    """Describe the types that *schemas* allow."""
    return " or ".join(dict.fromkeys(kind for schema in schemas for kind in _kinds(schema)))


def _counts_as(kind: str, allowed: list[str], value: Any) -> bool:
    """Return whether a value of one type is accepted for another: integers for numbers, whole numbers for integers."""
    match kind:
        case "integer":
            return "number" in allowed
        case "number":
            return "integer" in allowed and value.is_integer()
        case _:
            return False


def _kinds(schema: Schema) -> list[str]:
    """Return the types that *schema* allows, of constants those of their values; a binary string is a file."""
    kinds = schema.get("type") or list(dict.fromkeys(map(kind_of, values_of(schema))))
    listed = [kinds] if isinstance(kinds, str) else kinds
    return ["file" if kind == "string" and schema.get("format") == "binary" else kind for kind in listed]


def _string_problems(schema: Schema, value: str, at: str) -> Iterator[ParameterProblem]:
    yield from _bound_problems(schema, len(value), at, ("string", "Length", "character"))
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield ParameterProblem(at, "invalid_value", f"text that matches {schema['pattern']!r}", shown(at, value))


def _array_problems(schema: Schema, value: list[Any], at: str) -> Iterator[ParameterProblem]:
    yield from _bound_problems(schema, len(value), at, ("array", "Items", "element"))


def _bound_problems(schema: Schema, size: int, at: str, named: tuple[str, str, str]) -> Iterator[ParameterProblem]:
    noun, suffix, unit = named
    least, most = schema.get(f"min{suffix}"), schema.get(f"max{suffix}")
    if least is not None and size < least:
        yield ParameterProblem(at, f"{noun}_below_min_length", f"at least {_counted(least, unit)}", str(size))
    if most is not None and size > most:
        yield ParameterProblem(at, f"{noun}_above_max_length", f"at most {_counted(most, unit)}", str(size))


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _number_problems(schema: Schema, value: float, at: str) -> Iterator[ParameterProblem]:
    kind = "integer" if "integer" in _kinds(schema) else "decimal"
    for keyword, side, words, holds in _BOUNDS:
        bound = schema.get(keyword)
        if bound is not None and not holds(value, bound):
            yield ParameterProblem(at, f"{kind}_{side}_value", f"{words} {bound}", repr(value))


_BOUNDS: Final[tuple[tuple[str, str, str, Callable[[float, float], bool]], ...]] = (
    ("minimum", "below_min", "at least", lambda value, bound: value >= bound),
    ("maximum", "above_max", "at most", lambda value, bound: value <= bound),
    ("exclusiveMinimum", "below_min", "more than", lambda value, bound: value > bound),
    ("exclusiveMaximum", "above_max", "less than", lambda value, bound: value < bound),
)
"""The bounds of a number: keyword, the service's code, words for a message, and whether a value keeps the bound."""

_BY_TYPE: Final[Mapping[type, Callable[[Schema, Any, str], Iterator[ParameterProblem]]]] = {
    str: _string_problems,
    list: _array_problems,
    int: _number_problems,
    float: _number_problems,
}
