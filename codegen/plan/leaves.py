"""What a union comes down to once references and inner unions are followed. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from ..description.schemas import Schema, referred
from .components import Components, is_record


@frozen
class Leaves:
    """What a union comes down to once references and inner unions are followed."""

    records: Sequence[str]
    arrays: Sequence[Schema]
    maps: Sequence[Schema]


def leaves(components: Components, members: Iterable[Schema]) -> Leaves:
    """Sort the variants of a union by the JSON type that they have."""
    found = list(dict.fromkeys(_names(components, members)))
    inline = [schema for schema in _inline(components, members) if schema.get("type") in {"array", "object"}]
    arrays = [schema for schema in inline if schema["type"] == "array"]
    return Leaves(found, arrays, [schema for schema in inline if schema["type"] == "object"])


def _names(components: Components, members: Iterable[Schema]) -> Iterator[str]:
    for member in members:
        name = referred(member)
        if name and components.is_class(name):
            yield name
        elif inner := components.resolve(member).get("anyOf"):
            yield from _names(components, inner)
        elif name:
            yield from _names(components, [components.schemas[name]])


def _inline(components: Components, members: Iterable[Schema]) -> Iterator[Schema]:
    for member in members:
        schema = components.resolve(member)
        if inner := schema.get("anyOf"):
            yield from _inline(components, inner)
        elif not is_record(schema):
            yield schema
