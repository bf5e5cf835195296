"""Shapes of what the service sends: typed as declared, decoded leniently, unions by dispatch table. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from attrs import frozen

from ..decisions.unions import Declared
from ..description.schemas import Schema, referred
from .components import Components, Target
from .dispatch import ByKeys, ByTag, Decision, decide, declared_keys, required_keys
from .leaves import leaves
from .shapes import SCALARS, Shape, is_bare, literal, united


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
        obj = self._decision(decision) if decision else self._values(found.maps, place)
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

    def _values(self, maps: Sequence[Schema], place: str) -> str | None:
        return self._map(maps[0], place).decoder if len(maps) == 1 else None

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


def has_records(components: Components, schema: Schema, seen: frozenset[str]) -> bool:
    """Tell whether an object with fields may stand anywhere in *schema*: then parsed JSON needs decoding."""
    if name := referred(schema):
        return name not in seen and (
            components.is_class(name) or has_records(components, components.schemas[name], seen | {name})
        )
    inner = [*schema.get("anyOf", ()), schema.get("items"), schema.get("additionalProperties")]
    return any(has_records(components, part, seen) for part in inner if isinstance(part, dict))
