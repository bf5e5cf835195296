"""Passes over single schemas: what they say of themselves, apart from unions and null."""

from __future__ import annotations

from typing import Any

from ..description.schemas import Schema, Slot, components, pointer_text, reference, referred, slots
from ..errors import DescriptionError

STRUCTURE = {"properties": "object", "items": "array"}
TYPES: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}


def recursive_references(document: dict[str, Any]) -> list[str]:
    """Turn `$recursiveRef: "#"` into a reference to the component it stands in."""
    changed = []
    for slot in slots(document):
        slot.schema.pop("$recursiveAnchor", None)
        if slot.schema.pop("$recursiveRef", None):
            slot.schema.update(reference(_component_of(slot)))
            changed.append(pointer_text(slot.pointer))
    return changed


def _component_of(slot: Slot) -> str:
    if slot.pointer[:2] != ("components", "schemas"):
        raise DescriptionError(pointer_text(slot.pointer), "expected $recursiveRef inside a named schema")
    return slot.pointer[2]


def set_aside_titles(document: dict[str, Any]) -> list[str]:
    """Move `title` to `x-title`, since the generator names classes after it and titles are not unique."""
    return _set_aside(document, "title")


def set_aside_defaults(document: dict[str, Any]) -> list[str]:
    """Move `default` to `x-default`, since the generator sends defaults the caller never set."""
    return _set_aside(document, "default")


def _set_aside(document: dict[str, Any], keyword: str) -> list[str]:
    changed = [slot for slot in slots(document) if keyword in slot.schema]
    for slot in changed:
        slot.schema[f"x-{keyword}"] = slot.schema.pop(keyword)
    return [pointer_text(slot.pointer) for slot in changed]


def drop_examples(document: dict[str, Any]) -> list[str]:
    """Remove `example` and `examples`: they may be of any form, and nothing here reads them."""
    changed = [slot for slot in slots(document) if {"example", "examples"} & slot.schema.keys()]
    for slot in changed:
        slot.schema.pop("example", None)
        slot.schema.pop("examples", None)
    return [pointer_text(slot.pointer) for slot in changed]


def single_types(document: dict[str, Any]) -> list[str]:
    """Turn a list of types into a union of schemas with one type each."""
    changed = [slot for slot in slots(document) if isinstance(slot.schema.get("type"), list)]
    for slot in changed:
        slot.put({"anyOf": [{**slot.schema, "type": name} for name in slot.schema["type"]]})
    return [pointer_text(slot.pointer) for slot in changed]


def bare_references(document: dict[str, Any]) -> list[str]:
    """Remove what stands beside a `$ref` and restates it, such as `type: object`."""
    changed = []
    for slot in slots(document):
        extra = [key for key in slot.schema if key != "$ref" and not is_annotation(key)]
        if "$ref" in slot.schema and extra:
            slot.put({key: value for key, value in slot.schema.items() if key not in extra})
            changed.append(pointer_text(slot.pointer))
    return changed


def is_annotation(keyword: str) -> bool:
    """Tell whether *keyword* says something about a schema without changing what it accepts."""
    return keyword.startswith("x-") or keyword in {"deprecated", "readOnly", "writeOnly"}


def missing_types(document: dict[str, Any]) -> list[str]:
    """Say the type that `properties`, `items` or an enum imply, and that an array without `items` holds anything."""
    changed = []
    for slot in slots(document):
        if slot.schema.get("properties") == {}:
            del slot.schema["properties"]
            slot.schema.setdefault("type", "object")
        if "type" not in slot.schema and (implied := _implied(slot.schema)):
            slot.schema["type"] = implied
            changed.append(pointer_text(slot.pointer))
        if slot.schema.get("type") == "array":
            slot.schema.setdefault("items", {})
    return changed


def _implied(schema: Schema) -> str | None:
    stated = [name for keyword, name in STRUCTURE.items() if keyword in schema]
    values = {TYPES.get(type(value)) for value in schema.get("enum", ())}
    return stated[0] if stated else values.pop() if len(values) == 1 else None


def constants(document: dict[str, Any]) -> list[str]:
    """Turn the one-value enum of a property into a `const`, which needs no class of its own."""
    changed = [slot for slot in slots(document) if _is_property(slot) and len(slot.schema.get("enum", ())) == 1]
    for slot in changed:
        slot.schema["const"] = slot.schema.pop("enum")[0]
    return [pointer_text(slot.pointer) for slot in changed]


def _is_property(slot: Slot) -> bool:
    return len(slot.pointer) > 1 and slot.pointer[-2] == "properties"


def resolve_aliases(document: dict[str, Any]) -> list[str]:
    """Lead references to a component that is only a reference on to its target, and remove that component."""
    named = components(document)
    aliases = {name: target for name, schema in named.items() if (target := referred(schema))}
    for slot in slots(document):
        if (name := referred(slot.schema)) in aliases:
            slot.schema.update(reference(_end(aliases, name)))
    for name in aliases:
        del named[name]
    return sorted(aliases)


def _end(aliases: dict[str, str], name: str) -> str:
    return _end(aliases, aliases[name]) if name in aliases else name
