"""Find the problems of a single value: its type, bounds and pattern. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import frozen

from ..messages import Json, Refusal
from .catalogue import Schema

KINDS: Mapping[type, str] = {
    str: "string",
    dict: "object",
    list: "array",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


@frozen
class Problem:
    """A problem of a value: its path (`messages[0].role`), the service's code, and a message."""

    at: str
    code: str
    message: str

    def refusal(self) -> Refusal:
        """Return the service's error response: status 400."""
        return Refusal(400, self.message, param=self.at or None, code=self.code)


def kind_of(value: Json) -> str:
    """Return the JSON type of *value*; an uploaded file is a "file"."""
    return KINDS.get(value.__class__, "file")


def own_problems(schema: Schema, value: Json, at: str) -> Iterator[Problem]:
    """Yield the problems of *value* itself, without the values inside an object or an array."""
    yield from _kind_problems(schema, value, at)
    if check := _BY_TYPE.get(value.__class__):
        yield from check(schema, value, at)


def values_of(schema: Schema) -> list[Json]:
    """Return the values that *schema* allows, or an empty list if it does not enumerate them."""
    return [schema["const"]] if "const" in schema else schema.get("enum", [])


def _kind_problems(schema: Schema, value: Json, at: str) -> Iterator[Problem]:
    allowed, kind = _kinds(schema), kind_of(value)
    if allowed and kind not in allowed and not _counts_as(kind, allowed, value):
        wanted = " or ".join(allowed)
        yield Problem(at, "invalid_type", f"Invalid type for '{at}': expected {wanted}, but got {kind} instead.")
    values = values_of(schema)
    if values and value not in values:
        listed = ", ".join(repr(item) for item in values)
        yield Problem(at, "invalid_value", f"Invalid value: {value!r}. Supported values are: {listed}.")


def _counts_as(kind: str, allowed: list[str], value: Json) -> bool:
    """Return whether a value of one type is accepted for another: integers for numbers, whole numbers for integers."""
    match kind:
        case "integer":
            return "number" in allowed
        case "number":
            return "integer" in allowed and value.is_integer()
        case _:
            return False


def _kinds(schema: Schema) -> list[str]:
    """Return the types that *schema* allows; a binary string is an uploaded file."""
    kinds = schema.get("type", [])
    listed = [kinds] if isinstance(kinds, str) else kinds
    return ["file" if kind == "string" and schema.get("format") == "binary" else kind for kind in listed]


def _string_problems(schema: Schema, value: str, at: str) -> Iterator[Problem]:
    yield from _bound_problems(schema, len(value), at, ("string", "Length"), "string_{}_length")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield Problem(at, "invalid_value", f"Invalid '{at}': it does not match the pattern {schema['pattern']!r}.")


def _array_problems(schema: Schema, value: list[Json], at: str) -> Iterator[Problem]:
    yield from _bound_problems(schema, len(value), at, ("array", "Items"), "array_{}_length")


def _bound_problems(schema: Schema, size: float, at: str, named: tuple[str, str], code: str) -> Iterator[Problem]:
    noun, suffix = named
    least, most = schema.get(f"min{suffix}"), schema.get(f"max{suffix}")
    if least is not None and size < least:
        yield Problem(at, code.format("below_min"), f"Invalid '{at}': {noun} too short: at least {least} expected.")
    if most is not None and size > most:
        yield Problem(at, code.format("above_max"), f"Invalid '{at}': {noun} too long: at most {most} expected.")


def _number_problems(schema: Schema, value: float, at: str) -> Iterator[Problem]:
    least, most = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    kind = "integer" if "integer" in _kinds(schema) else "decimal"
    if (least is not None and value < least) or (above is not None and value <= above):
        yield Problem(at, f"{kind}_below_min_value", f"Invalid '{at}': {kind} below the minimum value, got {value}.")
    if (most is not None and value > most) or (below is not None and value >= below):
        yield Problem(at, f"{kind}_above_max_value", f"Invalid '{at}': {kind} above the maximum value, got {value}.")


_BY_TYPE: Mapping[type, Callable[[Schema, Any, str], Iterator[Problem]]] = {
    str: _string_problems,
    list: _array_problems,
    int: _number_problems,
    float: _number_problems,
}
