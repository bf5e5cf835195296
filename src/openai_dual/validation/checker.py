"""Check values against schemas, as strictly as the service.

Unknown properties pass unless the schema forbids them. In requests, null passes for every optional property that is
declared: recorded traffic contains both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any, Literal, TypeAlias

from ..errors import ParameterProblem
from .catalogue import Schema
from .problems import choice, kind_of, kinds_of, missing, own_problems, shown
from .unions import Union, Variant, union_of

Unknown: TypeAlias = Literal["described", "allowed", "refused"]
"""What unknown properties and constants are: as the schema says, always valid, or never valid.

As a schema says: properties are valid unless it forbids others, constants are not.
"""


class Checker:
    """Check values against the schemas of a catalogue.

    With *lenient*, requests are checked as the service does: null is accepted for optional properties, and required
    properties that the service fills in may be absent.
    """

    def __init__(self, schemas: Mapping[str, Schema], *, lenient: bool = False, unknown: Unknown = "described") -> None:
        self._schemas, self._lenient, self._unknown = schemas, lenient, unknown
        self._unions: dict[int, Union] = {}
        """Unions by the id of their schema: they are checked often."""

    def resolved(self, schema: Schema) -> Schema:
        """Follow references. A reference to an unknown schema allows every value."""
        while "$ref" in schema:
            schema = self._schemas.get(schema["$ref"], {})
        return schema

    def problems(self, schema: Schema, value: Any, at: str = "") -> Iterator[ParameterProblem]:
        """Yield all problems of *value*, found at the path *at*; of a union those of the variant that it fits best."""
        schema = self.resolved(schema)
        yield from own_problems(schema, value, at, new_constants=self._unknown == "allowed")
        if "anyOf" in schema:
            yield from self._union_problems(schema, value, at)
        if value.__class__ is dict:
            yield from self._object_problems(schema, value, at)
        elif value.__class__ is list and "items" in schema:
            for index, item in enumerate(value):
                yield from self.problems(schema["items"], item, f"{at}[{index}]")

    def problem(self, schema: Schema, value: Any, at: str = "") -> ParameterProblem | None:
        """Return the first problem of *value*, or None if it is valid."""
        return next(self.problems(schema, value, at), None)

    def fits(self, schema: Schema, value: Any) -> bool:
        """Return whether *value* is valid."""
        return self.problem(schema, value) is None

    def declared(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties that an object of *schema* may have."""
        properties: dict[str, Schema] = self.resolved(schema).get("properties", {})
        return properties

    def fields(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties of *schema*; of a union those of all its variants."""
        variants = [self.fields(variant) for variant in self.resolved(schema).get("anyOf", ())]
        return {name: inner for variant in variants for name, inner in variant.items()} | self.declared(schema)

    def _object_problems(self, schema: Schema, value: dict[str, Any], at: str) -> Iterator[ParameterProblem]:
        filled = schema.get("filled", ()) if self._lenient else ()
        for name in schema.get("required", ()):
            if name not in value and name not in filled:
                yield missing(below(at, name))
        properties = schema.get("properties", {})
        others = self._others(schema)
        for name, item in value.items():
            part = properties.get(name, others)
            if part is False:
                yield ParameterProblem(
                    below(at, name), "unknown_parameter", "no such field", shown(below(at, name), item)
                )
            elif part is not True and not (item is None and self._may_be_null(name, schema)):
                yield from self.problems(part, item, below(at, name))

    def _others(self, schema: Schema) -> Schema | bool:
        """Return the schema of properties that *schema* does not declare, or whether it allows them."""
        declared: Schema | bool | None = schema.get("additionalProperties")
        if isinstance(declared, dict) or self._unknown == "described":
            return True if declared is None else declared
        if self._unknown == "allowed":
            return True
        return declared is True or "properties" not in schema

    def _may_be_null(self, name: str, schema: Schema) -> bool:
        """Return whether a request may set the property to null: the service treats that as an omitted property."""
        return self._lenient and name in schema.get("properties", {}) and name not in schema.get("required", ())

    def _union_problems(self, schema: Schema, value: Any, at: str) -> Iterator[ParameterProblem]:
        union = self._unions.get(id(schema))
        if union is None:
            union = self._unions[id(schema)] = union_of(schema, self.resolved)
        possible = union.possible(value)
        if len(possible) == 1:
            yield from self.problems(possible[0].schema, value, at)
        elif possible:
            yield from self._least_problems(possible, value, at)
        elif union.fitting(value):
            yield from self._tag_problems(union, value, at)
        else:
            yield ParameterProblem(at, "invalid_type", kinds_of(each.schema for each in union.variants), kind_of(value))

    def _least_problems(self, variants: list[Variant], value: Any, at: str) -> Iterator[ParameterProblem]:
        """Yield the problems of the closest variant: its problem is the deepest, and the most tags agree."""
        ranked: list[tuple[tuple[bool, int, int], Schema]] = []
        for each in variants:
            found = self.problem(each.schema, value, at)
            if found is None:
                return
            ranked.append(((found.path != at, each.agreeing(value), len(found.path)), each.schema))
        yield from self.problems(max(ranked, key=itemgetter(0))[1], value, at)

    def _tag_problems(self, union: Union, value: dict[str, Any], at: str) -> Iterator[ParameterProblem]:
        """Yield the problem of an object whose tags select no variant; an unknown tag may be that of a newer one."""
        name, known = union.unknown_tag(value)
        if name and self._unknown == "allowed" and isinstance(value[name], str):
            return
        expected = choice(known) if name else "a value that fits the other fields"
        name = name or union.fitting(value)[0].wrong_tag(value)
        yield ParameterProblem(below(at, name), "invalid_value", expected, shown(below(at, name), value[name]))


def below(at: str, name: str) -> str:
    """Return the path of the property *name* of the object at the path *at*."""
    return f"{at}.{name}" if at else name
