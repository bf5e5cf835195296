"""What a type is made of: a schema, and a reader of JSON, for plain values, choices, dates and objects. Pure.

`structured` puts them together. Imports `fields`, `strict` and, for types only, nothing else of this package.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any, Final, TypeAlias
from uuid import UUID

from attrs import frozen

from .fields import Fields
from .strict import refusal

Schema: TypeAlias = dict[str, Any]


class MisfitError(ValueError):
    """A JSON value is not what the type says; the message says where."""


@frozen
class Shape:
    """A type, as a schema and as a reader of JSON."""

    schema: Schema
    read: Callable[[Any, str], Any]
    """Make the value of parsed JSON; raises `MisfitError`, naming the place it is given."""
    fits: Callable[[Any], bool]
    """Tell, without looking deep, whether a JSON value is of this type rather than of another one of a union."""


PLAIN: Final[dict[Any, tuple[Schema, tuple[type, ...]]]] = {
    str: ({"type": "string"}, (str,)),
    bool: ({"type": "boolean"}, (bool,)),
    int: ({"type": "integer"}, (int,)),
    float: ({"type": "number"}, (float, int)),
    None: ({"type": "null"}, (type(None),)),
    type(None): ({"type": "null"}, (type(None),)),
}
FORMATS: Final[dict[Any, tuple[str, Callable[[str], Any]]]] = {
    dt.datetime: ("date-time", dt.datetime.fromisoformat),
    dt.date: ("date", dt.date.fromisoformat),
    dt.time: ("time", dt.time.fromisoformat),
    UUID: ("uuid", UUID),
}
NUMBER: Final = r"^-?[0-9]+(\.[0-9]+)?$"
"""Decimals as text: JSON numbers are read with the precision of floats."""


def plain(type_: Any) -> Shape:
    """Make the shape of a type of `PLAIN`."""
    schema, kinds = PLAIN[type_]

    def fits(value: Any) -> bool:
        return isinstance(value, kinds) and (bool in kinds or not isinstance(value, bool))

    def read(value: Any, where: str) -> Any:
        if not fits(value):
            raise misfit(where, schema["type"], value)
        return value

    return Shape(schema, read, fits)


def decimal() -> Shape:
    """Make the shape of a Decimal."""

    def read(value: Any, where: str) -> Any:
        if not isinstance(value, str) or not re.fullmatch(NUMBER, value):
            raise misfit(where, "a decimal number as text", value)
        return Decimal(value)

    return Shape({"type": "string", "pattern": NUMBER}, read, _readable(read))


def formatted(type_: Any) -> Shape:
    """Make the shape of a type of `FORMATS`."""
    name, parse = FORMATS[type_]

    def read(value: Any, where: str) -> Any:
        try:
            return parse(value)
        except (TypeError, ValueError, AttributeError):
            raise misfit(where, f"a {name}", value) from None

    return Shape({"type": "string", "format": name}, read, _readable(read))


def choice(meanings: Iterable[tuple[Any, Any]], at: str) -> Shape:
    """Make the shape of one of several values: each as JSON has it, and what it is read as."""
    kinds: dict[type, dict[Any, Any]] = {}
    for value, meaning in meanings:
        kinds.setdefault(type(value), {})[value] = meaning
    if not kinds.keys() <= {str, int, bool, type(None)}:
        raise refusal(at, "expected values that are texts, whole numbers, booleans or null")
    shapes = [_choice(kind, known) for kind, known in kinds.items()]
    values = [value for known in kinds.values() for value in known]
    return shapes[0] if len(shapes) == 1 else either(shapes, f"one of {values}")


def _choice(kind: type, meanings: dict[Any, Any]) -> Shape:
    """Make the shape of one of several values of one JSON type."""
    values = list(meanings)

    def fits(value: Any) -> bool:
        return type(value) is kind and value in meanings

    def read(value: Any, where: str) -> Any:
        if not fits(value):
            raise misfit(where, f"one of {values}", value)
        return meanings[value]

    return Shape(PLAIN[kind][0] | ({} if kind is type(None) else {"enum": values}), read, fits)


def either(shapes: Sequence[Shape], expected: str) -> Shape:
    """Make the shape of what has one of several shapes: the first that fits, and can be read."""

    def read(value: Any, where: str) -> Any:
        fitting = [shape for shape in shapes if shape.fits(value)]
        if not fitting:
            raise misfit(where, expected, value)
        return _first(fitting, value, where)

    schema = {"anyOf": [shape.schema for shape in shapes]}
    return Shape(schema, read, lambda value: any(shape.fits(value) for shape in shapes))


def _first(shapes: Sequence[Shape], value: Any, where: str) -> Any:
    """Read *value* as the first of *shapes* that can; raises what the last one raises."""
    *others, last = shapes
    for shape in others:
        try:
            return shape.read(value, where)
        except MisfitError:
            continue
    return last.read(value, where)


def closed(fields: Fields, shapes: dict[str, Shape], schema: Schema) -> Shape:
    """Make the shape of an object with *fields*, the shape of each by its name."""

    def read(value: Any, where: str) -> Any:
        if not isinstance(value, dict):
            raise misfit(where, "an object", value)
        if missing := next((name for name in shapes if name not in value), None):
            raise MisfitError(f"{where}.{missing}: expected a value, there is none")
        values = {name: shape.read(value[name], f"{where}.{name}") for name, shape in shapes.items()}
        try:
            return fields.make(values)
        except (TypeError, ValueError) as error:  # what the class itself says of the values
            raise MisfitError(f"{where}: {error}") from error

    def fits(value: Any) -> bool:
        if not isinstance(value, dict):
            return False
        return all(name in value and _looks_right(shape, value[name]) for name, shape in shapes.items())

    return Shape(schema, read, fits)


def _looks_right(shape: Shape, value: Any) -> bool:
    """Look at the constants of an object, and not into what is below it: types may refer to each other in circles."""
    return isinstance(value, dict | list) or shape.fits(value)


def validated(model: Any, schema: Schema) -> Shape:
    """Make the shape of a pydantic model."""

    def read(value: Any, where: str) -> Any:
        try:
            return model.model_validate(value)
        except ValueError as error:
            raise MisfitError(f"{where}: {error}") from error

    return Shape(schema, read, _readable(read))


def _readable(read: Callable[[Any, str], Any]) -> Callable[[Any], bool]:
    """Make a test of whether *read* can read a value."""

    def fits(value: Any) -> bool:
        try:
            read(value, "")
        except MisfitError:
            return False
        return True

    return fits


def misfit(where: str, expected: str, value: Any) -> MisfitError:
    """Say that a value is not what is expected where it stands."""
    return MisfitError(f"{where}: expected {expected}, got {value!r:.80}")
