"""Shapes of what the caller may give: plain values, and a model wherever an object may stand. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, frozen

from ..description.schemas import Schema, referred
from .components import Components
from .shapes import SCALARS, Shape, Side, is_bare, literal, united


@frozen
class Requests:
    """Shapes of what the caller may give."""

    components: Components

    def shape(self, schema: Schema) -> Shape:
        """Return the shape of *schema* as the type itself is declared."""
        if name := referred(schema):
            return self._named(name)
        if annotation := literal(schema, closed=True):
            return Shape(annotation)
        if "anyOf" in schema:
            return united(self.shape(member) for member in schema["anyOf"])
        if schema.get("type") == "array":
            return self._array(schema)
        if schema.get("type") == "object":
            return self._map(schema)
        return Shape("FileInput" if schema.get("format") == "binary" else SCALARS.get(schema.get("type", ""), "Any"))

    def declared(self, schema: Schema) -> Shape:
        """Return the shape of *schema* where it has a name of its own: an array is a list, to which callers append."""
        if not is_array(schema):
            return self.shape(schema)
        item = self.position(schema.get("items", {}))
        return Shape(f"list[{item.annotation}]", item.uses)

    def position(self, schema: Schema) -> Shape:
        """Return the shape of *schema* where a value is given: models stand for objects."""
        shape = self.shape(schema)
        return united([shape, Shape("BaseModel")]) if shape.is_object else shape

    def _named(self, name: str) -> Shape:
        schema, components = self.components.schemas[name], self.components
        if is_bare(schema):
            return self.shape(schema)
        if schema.get("enum") and components.is_shared(name):  # the type of that name is the open one of answers
            return evolve(self.shape(schema), uses=frozenset({("models", name)}))
        side: Side = "models" if components.is_shared(name) else "params"
        is_object = components.is_class(name) or may_be_object(components, schema)
        shape = Shape(components.param(name).name, frozenset({(side, name)}), is_object=is_object)
        return united([shape, self._array(schema)]) if is_array(schema) else shape  # the list, or any iterable

    def _array(self, schema: Schema) -> Shape:
        item = self.position(schema.get("items", {}))
        holder = "Iterable" if item.is_object else "Sequence"
        return Shape(f"{holder}[{item.annotation}]", item.uses)

    def _map(self, schema: Schema) -> Shape:
        if not isinstance(values := schema.get("additionalProperties"), Mapping):
            return Shape("Mapping[str, Any]", is_object=True)
        value = self.position(values)  # type: ignore[arg-type]  # a schema is a dict
        return Shape(f"Mapping[str, {value.annotation}]", value.uses, is_object=True)


def is_array(schema: Schema) -> bool:
    """Return whether *schema* is that of an array, and not a reference to one or a union."""
    return schema.get("type") == "array" and "anyOf" not in schema and not referred(schema)


def may_be_object(components: Components, schema: Schema) -> bool:
    """Tell whether a JSON object is one of the values of *schema*."""
    members = [components.resolve(member) for member in schema.get("anyOf", ())]
    return schema.get("type") == "object" or any(may_be_object(components, member) for member in members)
