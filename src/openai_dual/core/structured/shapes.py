"""Shapes: for each type a JSON schema, and a reader of JSON values. Pure.

This module has plain values, choices, dates, arrays, objects and unions; `schema` combines them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any, Final, TypeAlias
from uuid import UUID

from ..._values import frozen
from .fields import Fields
from .strict import refusal

Schema: TypeAlias = dict[str, Any]
Loss: TypeAlias = tuple[int, int]
"""Keys of a JSON value that a type would drop, and keys it would fill with defaults, at any depth."""

NO_LOSS: Final[Loss] = (0, 0)


class MisfitError(ValueError):
    """A JSON value does not have the requested type; the message has its place."""


@frozen
class Shape:
    """A type, as a schema and as a reader of JSON."""

    schema: Schema
    read: Callable[[Any, str], Any]
    """Return the value for parsed JSON. Raises `MisfitError` with the place, the second argument."""
    loss: Callable[[Any], Loss | None]
    """Return the loss of reading a JSON value; None if it does not have this type."""
    fits: Callable[[Any], bool]
    """Tell from the JSON type alone whether this is the member of a union that an error should name."""


PLAIN: Final[dict[Any, tuple[Schema, tuple[type, ...]]]] = {
    str: ({"type": "string"}, (str,)),
    bool: ({"type": "boolean"}, (bool,)),
    int: ({"type": "integer"}, (int,)),
    float: ({"type": "number"}, (float, int)),
    None: ({"type": "null"}, (type(None),)),
    type(None): ({"type": "null"}, (type(None),)),
}
DATES: Final[dict[Any, tuple[str, Callable[[str], Any]]]] = {
    dt.datetime: ("date-time", dt.datetime.fromisoformat),
    dt.date: ("date", dt.date.fromisoformat),
    dt.time: ("time", dt.time.fromisoformat),
    UUID: ("uuid", UUID),
}
"""The types of formatted strings: the format, and the parser."""
NUMBER: Final = r"^-?[0-9]+(\.[0-9]+)?$"
"""Decimals are strings, because JSON numbers are read with the precision of floats."""


def plain_shape(type_: Any) -> Shape:
    """Return the shape of a type in `PLAIN`; 2.0 is an integer in JSON, and is read as one."""
    schema, kinds = PLAIN[type_]

    def read(value: Any, where: str) -> Any:
        found = _whole(value) if kinds == (int,) else value
        if not isinstance(found, kinds) or (isinstance(found, bool) and bool not in kinds):
            raise misfit(where, schema["type"], value)
        return found

    return _leaf(schema, read)


def any_shape() -> Shape:
    """Return the shape of any JSON value, for schemas that are not strict."""
    return Shape({}, lambda value, _: value, lambda _: NO_LOSS, lambda _: True)


def decimal_shape() -> Shape:
    """Return the shape of a Decimal."""

    def read(value: Any, where: str) -> Any:
        if not isinstance(value, str) or not re.fullmatch(NUMBER, value):
            raise misfit(where, "a decimal number as text", value)
        return Decimal(value)

    return _leaf({"type": "string", "pattern": NUMBER}, read)


def date_shape(type_: Any) -> Shape:
    """Return the shape of a type in `DATES`."""
    name, parse = DATES[type_]

    def read(value: Any, where: str) -> Any:
        try:
            return parse(value)
        except (TypeError, ValueError, AttributeError):
            raise misfit(where, f"a {name}", value) from None

    return _leaf({"type": "string", "format": name}, read)


def choice_shape(meanings: Iterable[tuple[Any, Any]], at: str) -> Shape:
    """Return the shape of one of several values, given as pairs of the JSON value and the Python value."""
    kinds: dict[type, dict[Any, Any]] = {}
    for value, meaning in meanings:
        kinds.setdefault(type(value), {})[value] = meaning
    if not kinds.keys() <= {str, int, bool, type(None)}:
        raise refusal(at, "expected values that are texts, whole numbers, booleans or null")
    shapes = [_choice(kind, known) for kind, known in kinds.items()]
    values = [value for known in kinds.values() for value in known]
    return shapes[0] if len(shapes) == 1 else union_shape(shapes, f"one of {values}")


def _choice(kind: type, meanings: dict[Any, Any]) -> Shape:
    """Return the shape of one of several values of one JSON type."""
    values = list(meanings)

    def read(value: Any, where: str) -> Any:
        found = _whole(value) if kind is int else value
        if type(found) is not kind or found not in meanings:
            raise misfit(where, f"one of {values}", value)
        return meanings[found]

    return _leaf(PLAIN[kind][0] | ({} if kind is type(None) else {"enum": values}), read)


def list_shape(item: Shape, make: Callable[[Any], Any]) -> Shape:
    """Return the shape of an array of *item*, which *make* turns into a list, a tuple or a set."""

    def read(value: Any, where: str) -> Any:
        if not isinstance(value, list):
            raise misfit(where, "an array", value)
        return make(item.read(each, f"{where}[{index}]") for index, each in enumerate(value))

    def loss(value: Any) -> Loss | None:
        return _total(item.loss(each) for each in value) if isinstance(value, list) else None

    return Shape({"type": "array", "items": item.schema}, read, loss, lambda value: isinstance(value, list))


def tuple_shape(items: Sequence[Shape]) -> Shape:
    """Return the shape of a tuple of a fixed length, for schemas that are not strict."""

    def fits(value: Any) -> bool:
        return isinstance(value, list) and len(value) == len(items)

    def read(value: Any, where: str) -> Any:
        if not fits(value):
            raise misfit(where, f"an array of {len(items)} items", value)
        pairs = zip(items, value, strict=True)
        return tuple(item.read(each, f"{where}[{index}]") for index, (item, each) in enumerate(pairs))

    def loss(value: Any) -> Loss | None:
        pairs = zip(items, value, strict=True) if fits(value) else ()
        return _total(item.loss(each) for item, each in pairs) if fits(value) else None

    schemas = [item.schema for item in items]
    return Shape(
        {"type": "array", "prefixItems": schemas, "minItems": len(items), "maxItems": len(items)}, read, loss, fits
    )


def dict_shape(item: Shape) -> Shape:
    """Return the shape of an object with arbitrary keys, for schemas that are not strict."""

    def read(value: Any, where: str) -> Any:
        if not isinstance(value, dict):
            raise misfit(where, "an object", value)
        return {key: item.read(each, f"{where}.{key}") for key, each in value.items()}

    def loss(value: Any) -> Loss | None:
        return _total(map(item.loss, value.values())) if isinstance(value, dict) else None

    schema = {"type": "object", "additionalProperties": item.schema or True}
    return Shape(schema, read, loss, lambda value: isinstance(value, dict))


def object_shape(fields: Fields, shapes: dict[str, Shape], schema: Schema) -> Shape:
    """Return the shape of an object with *fields*, given the shape of each by its name."""
    required = [each.name for each in fields if not each.optional]

    def read(value: Any, where: str) -> Any:
        if not isinstance(value, dict):
            raise misfit(where, "an object", value)
        if missing := next((name for name in required if name not in value), None):
            raise MisfitError(f"{where}.{missing}: expected a value, there is none")
        values = {name: shape.read(value[name], f"{where}.{name}") for name, shape in shapes.items() if name in value}
        try:
            return fields.make(values)
        except (TypeError, ValueError) as error:  # from the validators of the class
            raise MisfitError(f"{where}: {error}") from error

    def loss(value: Any) -> Loss | None:
        if not isinstance(value, dict) or any(name not in value for name in required):
            return None
        own = len(value.keys() - shapes.keys()), len(shapes.keys() - value.keys())
        inner = _total(shape.loss(value[name]) for name, shape in shapes.items() if name in value)
        return None if inner is None else (own[0] + inner[0], own[1] + inner[1])

    def fits(value: Any) -> bool:
        return isinstance(value, dict) and all(
            name in value and (isinstance(value[name], dict | list) or shapes[name].fits(value[name]))
            for name in required
        )

    return Shape(schema, read, loss, fits)


def union_shape(shapes: Sequence[Shape], expected: str) -> Shape:
    """Return the shape of a union: a value is read as the member that keeps most of its keys.

    Of members that keep the same, scalars are read as the first; objects are an error, as the choice would be a guess.
    """

    def read(value: Any, where: str) -> Any:
        found = [(loss, shape) for shape in shapes if (loss := shape.loss(value)) is not None]
        if found:
            return _best(found, value, where, expected)
        fitting = [shape for shape in shapes if shape.fits(value)]
        if not fitting:
            raise misfit(where, expected, value)
        return fitting[-1].read(value, where)  # raises the reason, with its place

    def loss(value: Any) -> Loss | None:
        return min((found for shape in shapes if (found := shape.loss(value)) is not None), default=None)

    schema = {"anyOf": [shape.schema for shape in shapes]}
    return Shape(schema, read, loss, lambda value: any(shape.fits(value) for shape in shapes))


def _best(found: list[tuple[Loss, Shape]], value: Any, where: str, expected: str) -> Any:
    """Read *value* as the shape with the least loss that accepts it. Raises `MisfitError` if there are several."""
    failure = misfit(where, expected, value)
    for least in sorted({loss for loss, _ in found}):
        readings = []
        for shape in (shape for loss, shape in found if loss == least):
            try:
                readings.append(shape.read(value, where))
            except MisfitError as error:
                failure = error
        if readings:
            if _has_object(value) and any(
                type(each) is not type(readings[0]) or each != readings[0] for each in readings
            ):
                raise MisfitError(f"{where}: expected {expected}, got a value of several of them: {value!r:.80}")
            return next(
                (each for each in readings if isinstance(value, float) and isinstance(each, float)), readings[0]
            )
    raise failure


def validated_shape(validate: Callable[[Any], Any], dump: Callable[[Any], Any], schema: Schema) -> Shape:
    """Return the shape of a class that another library validates and dumps, such as a pydantic model."""

    def read(value: Any, where: str) -> Any:
        try:
            return validate(value)
        except ValueError as error:
            raise MisfitError(f"{where}: {error}") from error

    def loss(value: Any) -> Loss | None:
        try:
            dumped = dump(validate(value))
        except (TypeError, ValueError):
            return None
        return _missing(value, dumped), _missing(dumped, value)

    return Shape(schema, read, loss, lambda value: isinstance(value, dict))


def _missing(these: Any, those: Any) -> int:
    """Count the keys of *these*, at any depth, that *those* do not have."""
    if isinstance(these, dict) and isinstance(those, dict):
        return sum(_missing(each, those[key]) if key in those else 1 for key, each in these.items())
    if isinstance(these, list) and isinstance(those, list):
        return sum(map(_missing, these, those))
    return 0


def _leaf(schema: Schema, read: Callable[[Any, str], Any]) -> Shape:
    """Return the shape of a scalar: it has the type if it can be read."""

    def fits(value: Any) -> bool:
        try:
            read(value, "")
        except MisfitError:
            return False
        return True

    return Shape(schema, read, lambda value: NO_LOSS if fits(value) else None, fits)


def _whole(value: Any) -> Any:
    """Return 2.0 as 2."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _total(losses: Iterable[Loss | None]) -> Loss | None:
    dropped = filled = 0
    for loss in losses:
        if loss is None:
            return None
        dropped, filled = dropped + loss[0], filled + loss[1]
    return dropped, filled


def _has_object(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(map(_has_object, value)))


def misfit(where: str, expected: str, value: Any) -> MisfitError:
    """Return the error of a value that does not have the expected type."""
    return MisfitError(f"{where}: expected {expected}, got {value!r:.80}")
