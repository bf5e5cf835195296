"""The pass that gives every inline object a name, so that each has one class however often it is reached."""

from __future__ import annotations

from typing import Any

from ..description.schemas import Schema, Slot, actions, components, reference
from .naming import Names, pascal, variant_suffixes


def name_inline_objects(document: dict[str, Any]) -> list[str]:
    """Move each inline object that has properties to a component named after the place where it stood."""
    hoist = _Hoist(components(document))
    for name in list(hoist.named):
        hoist.inside(hoist.named[name], name, lone="Object")
    for action in actions(document):
        _hoist_operation(hoist, action.operation, pascal(action.id))
    _hoist_shared(hoist, document)
    return hoist.made


def _hoist_operation(hoist: _Hoist, operation: dict[str, Any], name: str) -> None:
    for parameter in operation.get("parameters", ()):
        hoist.owned(parameter, name + pascal(parameter.get("name", "")))
    hoist.contents(operation.get("requestBody", {}), f"{name}Request")
    for answer in operation.get("responses", {}).values():
        hoist.contents(answer, f"{name}Response")


def _hoist_shared(hoist: _Hoist, document: dict[str, Any]) -> None:
    parts = document["components"]
    for name, parameter in parts.get("parameters", {}).items():
        hoist.owned(parameter, pascal(name))
    for kind, suffix in (("requestBodies", "Request"), ("responses", "Response")):
        for name, message in parts.get(kind, {}).items():
            hoist.contents(message, pascal(name) + suffix)
    for path, item in document["paths"].items():
        for parameter in item.get("parameters", ()):
            hoist.owned(parameter, pascal(path) + pascal(parameter.get("name", "")))
    for name, item in document.get("webhooks", {}).items():
        for operation in item.values():
            _hoist_operation(hoist, operation, pascal(name))


class _Hoist:
    """Walks down from a place with the name that an object there would get."""

    def __init__(self, named: dict[str, Schema]) -> None:
        self.named = named
        self.made: list[str] = []
        self._names = Names(named)

    def contents(self, message: dict[str, Any], name: str) -> None:
        for media in message.get("content", {}).values():
            self.owned(media, name)

    def owned(self, holder: dict[str, Any], name: str) -> None:
        if "schema" in holder:
            self.place(Slot(holder, "schema", ()), name)

    def place(self, slot: Slot, name: str) -> None:
        """Name the object at *slot*, or those inside what stands there."""
        schema = slot.schema
        if "properties" not in schema:
            self.inside(schema, name)
            return
        own = self._names.claim(name)
        self.named[own] = schema
        self.made.append(own)
        slot.put(reference(own))
        self.inside(schema, own)

    def inside(self, schema: Schema, name: str, *, lone: str = "") -> None:
        """Name the objects inside *schema*, which itself is called *name*."""
        for key in schema.get("properties", {}):
            self.place(Slot(schema["properties"], key, ()), name + pascal(key))
        for keyword, suffix in (("items", "Item"), ("additionalProperties", "Value")):
            if isinstance(schema.get(keyword), dict):
                self.place(Slot(schema, keyword, ()), name + suffix)
        self._variants(schema.get("anyOf", []), name, lone)

    def _variants(self, members: list[Schema], name: str, lone: str) -> None:
        objects = [index for index, member in enumerate(members) if "properties" in member]
        suffixes = variant_suffixes([members[index] for index in objects], lone=lone)
        for index, suffix in zip(objects, suffixes, strict=True):
            self.place(Slot(members, index, ()), name + suffix)
        for index in set(range(len(members))) - set(objects):
            self.place(Slot(members, index, ()), name)
