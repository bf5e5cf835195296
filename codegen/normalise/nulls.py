"""Passes that give null one form: a last `{type: "null"}` member of an `anyOf`, at the place that takes null."""

from __future__ import annotations

from typing import Any

from ..description.schemas import NULL, UNIONS, Schema, components, pointer_text, referred, slots
from .unions import flat
from .values import is_annotation


def nullable_markers(document: dict[str, Any]) -> list[str]:
    """Turn `allOf: [X, {nullable: true}]` into X with `nullable`; elsewhere such a marker means anything at all."""
    changed = []
    for slot in slots(document):
        members = slot.schema.get("allOf", [])
        others = [member for member in members if member != {"nullable": True}]
        if len(others) < len(members):
            slot.schema.update({"allOf": others, "nullable": True})
            changed.append(pointer_text(slot.pointer))
    return changed


def explicit_nulls(document: dict[str, Any]) -> list[str]:
    """Turn `nullable`, a list of types with null and an enum with null into a union with null."""
    changed = []
    for slot in slots(document):
        if _take_null(slot.schema):
            slot.put(_with_null(slot.schema))
            changed.append(pointer_text(slot.pointer))
    return changed


def _take_null(schema: Schema) -> bool:
    """Remove every spelling of null from *schema*; tell whether there was one."""
    found = bool(schema.pop("nullable", False))
    types, values = schema.get("type"), schema.get("enum", ())
    if isinstance(types, list):
        found |= "null" in types
        others = [name for name in types if name != "null"] or ["null"]
        schema["type"] = others[0] if len(others) == 1 else others
    if None in values:
        found = True
        schema["enum"] = [value for value in values if value is not None]
    return found and bool(schema.keys() - {"x-title", "x-default"}) and schema.get("type") != "null"


def _with_null(schema: Schema) -> Schema:
    outer = {key: value for key, value in schema.items() if is_annotation(key)}
    inner = {key: value for key, value in schema.items() if key not in outer}
    return flat({"anyOf": [inner, dict(NULL)], **outer})


def nulls_at_references(document: dict[str, Any]) -> list[str]:
    """Move null from a component to the places that refer to it, so that a component has one class."""
    changed: set[str] = set()
    while nullable := {name for name, schema in components(document).items() if NULL in schema.get("anyOf", ())}:
        for name in nullable:
            components(document)[name] = _without_null(components(document)[name])
        for slot in slots(document):
            if referred(slot.schema) in nullable and slot.pointer[-2] != "allOf":
                slot.put(_with_null(slot.schema))
        for slot in slots(document):
            if any(keyword in slot.schema for keyword in UNIONS):
                slot.put(flat(slot.schema))
        changed |= nullable
    return sorted(changed)


def _without_null(schema: Schema) -> Schema:
    return flat({**schema, "anyOf": [member for member in schema["anyOf"] if member != NULL]})
