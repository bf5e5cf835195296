"""Passes that give unions one form: a flat `anyOf`, null last, the discriminator beside it."""

from __future__ import annotations

from typing import Any

from ..description.schemas import NULL, UNIONS, Schema, pointer_text, slots
from .values import is_annotation


def drop_conditions(document: dict[str, Any]) -> list[str]:
    """Remove `not` and unions of required-only members beside `properties`: they restrict, and describe no value."""
    changed = []
    for slot in slots(document):
        conditions = [key for key in UNIONS if _only_requires(slot.schema, key)] + ["not"] * ("not" in slot.schema)
        for key in conditions:
            del slot.schema[key]
        if conditions:
            changed.append(pointer_text(slot.pointer))
    return changed


def _only_requires(schema: Schema, keyword: str) -> bool:
    members = schema.get(keyword, ())
    return (
        "properties" in schema
        and bool(members)
        and all(
            "required" in member and all(key == "required" or is_annotation(key) for key in member)
            for member in members
        )
    )


def union_discriminators(document: dict[str, Any]) -> list[str]:
    """Move the discriminator that stands on an array to its items; remove one that stands on no union."""
    changed = []
    for slot in slots(document):
        if "discriminator" in slot.schema and not any(keyword in slot.schema for keyword in UNIONS):
            discriminator, items = slot.schema.pop("discriminator"), slot.schema.get("items", {})
            if any(keyword in items for keyword in UNIONS):
                items.setdefault("discriminator", discriminator)
            changed.append(pointer_text(slot.pointer))
    return changed


def flatten_unions(document: dict[str, Any]) -> list[str]:
    """Turn `oneOf` into `anyOf`, splice inline unions into the one that holds them, put null last, drop doubles."""
    changed = []
    for slot in slots(document):
        if is_union(slot.schema) and (result := flat(slot.schema)) != slot.schema:
            slot.put(result)
            changed.append(pointer_text(slot.pointer))
    return changed


def is_union(schema: Schema) -> bool:
    """Tell whether *schema* is a union and nothing but: no object with properties beside it."""
    return any(keyword in schema for keyword in UNIONS) and not {"properties", "allOf"} & schema.keys()


def flat(schema: Schema) -> Schema:
    """Return the union *schema* in its one form, or its member where it has only one."""
    members: list[Schema] = []
    _collect(schema, members)
    kept = [member for index, member in enumerate(members) if member not in members[:index] and member != NULL]
    kept += [dict(NULL)] * (NULL in members)
    outer = {key: value for key, value in schema.items() if is_annotation(key)}
    if len(kept) == 1:
        return {**kept[0], **outer}
    if discriminator := _discriminator(schema):
        outer["discriminator"] = discriminator
    return {"anyOf": kept, **outer}


def _collect(schema: Schema, members: list[Schema]) -> None:
    for keyword in UNIONS:
        for member in schema.get(keyword, ()):
            if is_union(member):
                _collect(member, members)
            else:
                members.append(member)


def _discriminator(schema: Schema) -> Any:
    inner = (_discriminator(member) for keyword in UNIONS for member in schema.get(keyword, ()))
    return schema.get("discriminator") or next(filter(None, inner), None)
