"""From a schema to what stands in Python for it: an annotation, and for answers the expression that decodes it.

Answers are typed as declared and read leniently; requests accept plain values, and a model wherever an object may
stand. Enums are open (`Literal[...] | str`), constants are not. Pure.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from attrs import evolve, frozen

from .components import Components, Target
from .schemas import NULL, Schema, referred
from .unions import ByKeys, ByTag, Declared, Decision, declared_keys, decide, leaves, required_keys

Side = Literal["models", "params"]

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


@frozen
class Shape:
    """A Python type: its annotation, the generated types it names, and how a parsed value becomes one."""

    annotation: str
    uses: frozenset[tuple[Side, str]] = frozenset()
    """The components it refers to, and on which side."""
    decoder: str | None = None
    """An expression for a `Decoder`; none where parsed JSON is kept as it is."""
    is_object: bool = False
    """Whether a JSON object may stand here, so that a request accepts a model."""


def is_nullable(schema: Schema) -> bool:
    """Tell whether null is one of the values of *schema*."""
    return schema.get("type") == "null" or NULL in schema.get("anyOf", ())


def optional(shape: Shape) -> Shape:
    """Allow None as well."""
    parts = shape.annotation.split(" | ")
    return shape if "None" in parts[-1:] else evolve(shape, annotation=f"{shape.annotation} | None")


def literal(schema: Schema) -> str | None:
    """Return the annotation of a constant or an enum, open to values that are not listed."""
    if "const" in schema:
        return f"Literal[{_python(schema['const'])}]"
    if values := [value for value in schema.get("enum", ()) if value is not None]:
        base = SCALARS.get(schema.get("type", ""), "str")
        return f"Literal[{', '.join(map(_python, values))}] | {base}"
    return None


def _python(value: Any) -> str:
    return repr(value) if isinstance(value, bool | int | float) else json.dumps(value, ensure_ascii=False)


def united(shapes: Iterable[Shape], *, decoder: str | None = None, extra: str = "") -> Shape:
    """Join the shapes of a union's members, None last, each type once."""
    shapes = list(shapes)
    parts = dict.fromkeys(part for shape in shapes for part in split_union(shape.annotation))
    if extra:
        parts[extra] = None
    ordered = [part for part in parts if part != "None"] + ["None"] * ("None" in parts)
    uses = frozenset(use for shape in shapes for use in shape.uses)
    return Shape(" | ".join(ordered), uses, decoder, any(shape.is_object for shape in shapes))


def split_union(annotation: str) -> list[str]:
    """Split an annotation at its outermost bars; bars inside brackets and strings stay."""
    parts, depth, start, quoted = [], 0, 0, False
    for index, character in enumerate(annotation):
        if character == '"' and annotation[index - 1] != "\\":
            quoted = not quoted
        elif not quoted:
            depth += (character in "[(") - (character in "])")
            if character == "|" and not depth:
                parts.append(annotation[start:index].strip())
                start = index + 1
    return [*parts, annotation[start:].strip()]


@frozen
class Answers:
    """Shapes of what the service sends."""

    components: Components
    declared: Declared

    def shape(self, schema: Schema, place: str) -> Shape:
        """Return the shape of *schema*, which stands at the JSON pointer *place*."""
        if name := referred(schema):
            return self._named(name, place)
        if annotation := literal(schema):
            return Shape(annotation)
        if "anyOf" in schema:
            return self._union(schema, place)
        if schema.get("type") == "array":
            item = self.shape(schema.get("items", {}), f"{place}/items")
            return Shape(f"list[{item.annotation}]", item.uses, item.decoder and f"each({item.decoder})")
        if schema.get("type") == "object":
            return self._map(schema, place)
        return Shape(SCALARS.get(schema.get("type", ""), "Any"))

    def _named(self, name: str, place: str) -> Shape:
        schema, target = self.components.schemas[name], self.components.model(name)
        if is_bare(schema):
            return self.shape(schema, place)
        if self.components.is_class(name):
            return Shape(target.name, frozenset({("models", name)}), reference(target), is_object=True)
        decodes = has_records(self.components, schema, frozenset())
        return Shape(target.name, frozenset({("models", name)}), alias_decoder(target) if decodes else None)

    def _map(self, schema: Schema, place: str) -> Shape:
        if not isinstance(values := schema.get("additionalProperties"), dict):
            return Shape("dict[str, Any]", is_object=True)
        value = self.shape(values, f"{place}/additionalProperties")
        decoder = value.decoder and f"values({value.decoder})"
        return Shape(f"dict[str, {value.annotation}]", value.uses, decoder, is_object=True)

    def _union(self, schema: Schema, place: str) -> Shape:
        members = [self.shape(member, f"{place}/anyOf/{index}") for index, member in enumerate(schema["anyOf"])]
        decision, decoder = self._decoder(schema["anyOf"], place, schema.get("discriminator", {}).get("propertyName"))
        return united(members, decoder=decoder, extra="Unknown" if isinstance(decision, ByTag) else "")

    def _decoder(
        self, members: list[Schema], place: str, discriminator: str | None
    ) -> tuple[Decision | None, str | None]:
        found = leaves(self.components, members)
        decision = (
            decide(self.components, found.records, self.declared, place, discriminator) if found.records else None
        )
        obj = self._decision(decision) if decision else None
        array = self._items(found.arrays, place)
        if array:
            return decision, f"by_type({f'obj={obj}, ' if obj else ''}array={array})"
        return decision, obj

    def _items(self, arrays: Iterable[Schema], place: str) -> str | None:
        items = [schema["items"] for schema in arrays if "items" in schema]
        if not items:
            return None
        if len(items) == 1:
            item = self.shape(items[0], f"{place}/items").decoder
        else:
            _, item = self._decoder(items, f"{place}/items", None)
        return item and f"each({item})"

    def _decision(self, decision: Decision) -> str:
        if isinstance(decision, str):
            return reference(self.components.model(decision))
        if isinstance(decision, ByKeys):
            return f"fitting({', '.join(map(self._candidate, decision.candidates))})"
        variants = ", ".join(f"{json.dumps(tag)}: {self._decision(inner)}" for tag, inner in decision.variants.items())
        untagged = f", untagged={self._decision(decision.untagged)}" if decision.untagged else ""
        return f"tagged({json.dumps(decision.key)}, {{{variants}}}{untagged})"

    def _candidate(self, name: str) -> str:
        required = required_keys(self.components, name)
        rest = declared_keys(self.components, name) - required
        return f"({reference(self.components.model(name))}, {sorted(required)!r}, {sorted(rest)!r})"


def reference(target: Target) -> str:
    """Spell the decoder of a class, which loads on first use."""
    return f'to_model("{target.module}", "{target.name}")'


def alias_decoder(target: Target) -> str:
    """Spell the decoder of an alias, which loads on first use."""
    return f'to_alias("{target.module}")'


def is_bare(schema: Schema) -> bool:
    """Tell whether *schema* is a scalar with nothing worth a name: no listed values."""
    return schema.get("type") in SCALARS and not {"enum", "const", "anyOf"} & schema.keys()


def has_records(components: Components, schema: Schema, seen: frozenset[str]) -> bool:
    """Tell whether an object with fields may stand anywhere in *schema*: then parsed JSON needs decoding."""
    if name := referred(schema):
        return name not in seen and (
            components.is_class(name) or has_records(components, components.schemas[name], seen | {name})
        )
    inner = [*schema.get("anyOf", ()), schema.get("items"), schema.get("additionalProperties")]
    return any(has_records(components, part, seen) for part in inner if isinstance(part, dict))


@frozen
class Requests:
    """Shapes of what the caller may give."""

    components: Components

    def shape(self, schema: Schema) -> Shape:
        """Return the shape of *schema* as the type itself is declared."""
        if name := referred(schema):
            return self._named(name)
        if annotation := literal(schema):
            return Shape(annotation)
        if "anyOf" in schema:
            return united(self.shape(member) for member in schema["anyOf"])
        if schema.get("type") == "array":
            return self._array(schema)
        if schema.get("type") == "object":
            return self._map(schema)
        if schema.get("format") == "binary":
            return Shape("FileInput")
        return Shape(SCALARS.get(schema.get("type", ""), "Any"))

    def position(self, schema: Schema) -> Shape:
        """Return the shape of *schema* where a value is given: models stand for objects."""
        shape = self.shape(schema)
        return united([shape, Shape("BaseModel")]) if shape.is_object else shape

    def _named(self, name: str) -> Shape:
        schema, components = self.components.schemas[name], self.components
        if is_bare(schema):
            return self.shape(schema)
        side: Side = "models" if components.is_shared(name) else "params"
        is_object = components.is_class(name) or may_be_object(components, schema)
        return Shape(components.param(name).name, frozenset({(side, name)}), is_object=is_object)

    def _array(self, schema: Schema) -> Shape:
        item = self.position(schema.get("items", {}))
        holder = "Iterable" if item.is_object else "Sequence"
        return Shape(f"{holder}[{item.annotation}]", item.uses)

    def _map(self, schema: Schema) -> Shape:
        if not isinstance(values := schema.get("additionalProperties"), Mapping):
            return Shape("Mapping[str, Any]", is_object=True)
        value = self.position(values)  # type: ignore[arg-type]  # a schema is a dict
        return Shape(f"Mapping[str, {value.annotation}]", value.uses, is_object=True)


def may_be_object(components: Components, schema: Schema) -> bool:
    """Tell whether a JSON object is one of the values of *schema*."""
    members = [components.resolve(member) for member in schema.get("anyOf", ())]
    return schema.get("type") == "object" or any(may_be_object(components, member) for member in members)
