"""Check values against schemas, as strictly as the service.

Unknown properties pass unless the schema forbids them. In requests, null passes for every optional property that is
declared: recorded traffic contains both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..messages import Json
from .catalogue import Schema
from .problems import Problem, own_problems, values_of


class Checker:
    """Check values against the schemas of a catalogue.

    With *lenient*, requests are checked as the service does: null is accepted for optional properties, and properties
    that responses always have are filled in.
    """

    def __init__(self, schemas: Mapping[str, Schema], *, lenient: bool = False) -> None:
        self._schemas, self._lenient = schemas, lenient
        self._known_tags: dict[int, list[tuple[str, Json]]] = {}

    def resolved(self, schema: Schema) -> Schema:
        """Follow references. A reference to an unknown schema allows every value."""
        while "$ref" in schema:
            schema = self._schemas.get(schema["$ref"], {})
        return schema

    def problem(self, schema: Schema, value: Json, at: str = "") -> Problem | None:
        """Return the first problem of *value*, or None if it is valid."""
        return next(self._problems(self.resolved(schema), value, at), None)

    def fits(self, schema: Schema, value: Json) -> bool:
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

    def _problems(self, schema: Schema, value: Json, at: str) -> Iterator[Problem]:
        yield from own_problems(schema, value, at)
        if "anyOf" in schema and (found := self._union_problem(schema["anyOf"], value, at)):
            yield found
        if value.__class__ is dict:
            yield from self._object_problems(schema, value, at)
        elif value.__class__ is list and "items" in schema:
            yield from self._item_problems(schema["items"], value, at)

    def _object_problems(self, schema: Schema, value: dict[str, Json], at: str) -> Iterator[Problem]:
        required = () if self._lenient and "shared" in schema else schema.get("required", ())
        for name in required:
            if name not in value:
                yield _missing(_below(at, name))
        properties, others = schema.get("properties", {}), schema.get("additionalProperties", True)
        for name, item in value.items():
            part = properties.get(name, others)
            if part is False:
                yield Problem(_below(at, name), "unknown_parameter", f"Unknown parameter: '{_below(at, name)}'.")
            elif part is not True and not (item is None and self._may_be_null(name, schema)):
                yield from self._nested(part, item, _below(at, name))

    def _may_be_null(self, name: str, schema: Schema) -> bool:
        """Return whether a request may set the property to null: the service treats that as an omitted property."""
        return self._lenient and name in schema.get("properties", {}) and name not in schema.get("required", ())

    def _item_problems(self, schema: Schema, value: list[Json], at: str) -> Iterator[Problem]:
        for index, item in enumerate(value):
            yield from self._nested(schema, item, f"{at}[{index}]")

    def _nested(self, schema: Schema, value: Json, at: str) -> Iterator[Problem]:
        if found := self.problem(schema, value, at):
            yield found

    def _union_problem(self, variants: list[Schema], value: Json, at: str) -> Problem | None:
        """Return the problem of the closest variant; variants that the tag rules out come last."""
        ranked: list[tuple[int, int, Problem]] = []
        for variant in variants:
            tag = self._wrong_tag(variant, value)
            found = _no_variant(_below(at, tag)) if tag else self.problem(variant, value, at)
            if found is None:
                return None
            progress = 0 if found.at == at else 1 if tag else 2
            ranked.append((progress, len(found.at), found))
        return max(ranked, key=lambda one: one[:2])[2]

    def _wrong_tag(self, variant: Schema, value: Json) -> str | None:
        """Return the name of the property whose value selects another variant, if there is one."""
        if value.__class__ is not dict:
            return None
        return next((name for name, only in self._tags(variant) if name in value and value[name] != only), None)

    def _tags(self, variant: Schema) -> list[tuple[str, Json]]:
        """Return the properties of *variant* that allow a single value. Cached: unions are checked often."""
        tags = self._known_tags.get(id(variant))
        if tags is None:
            constants = ((name, values_of(schema)) for name, schema in self.declared(variant).items())
            tags = self._known_tags[id(variant)] = [(name, values[0]) for name, values in constants if len(values) == 1]
        return tags


def _below(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name


def _no_variant(at: str) -> Problem:
    return Problem(at, "invalid_value", f"Invalid value for '{at}': it is none of the supported ones.")


def _missing(at: str) -> Problem:
    return Problem(at, "missing_required_parameter", f"Missing required parameter: '{at}'.")
