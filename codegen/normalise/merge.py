"""Passes that remove `allOf`: one member stands for itself, several become one object, a union among them is spread."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from ..description.schemas import NULL, UNIONS, Schema, components, pointer_text, referred, slots
from ..errors import DescriptionError
from .unions import flat, is_union
from .values import is_annotation

COMPOSING = {"allOf", *UNIONS, "discriminator"}
DEPTH = 8
"""How deep merged schemas may hold others that are to be merged; the description needs 2."""


def unwrap_single_all_of(document: dict[str, Any]) -> list[str]:
    """Replace an `allOf` of one member by that member, unless more is said beside it."""
    changed = []
    for slot in slots(document):
        members, beside = slot.schema.get("allOf", ()), slot.schema.keys() - {"allOf", "nullable", "type"}
        if len(members) == 1 and all(map(is_annotation, beside)):
            slot.put(
                {**members[0], **{key: value for key, value in slot.schema.items() if key not in {"allOf", "type"}}}
            )
            changed.append(pointer_text(slot.pointer))
    return changed


def merge_all_of(document: dict[str, Any]) -> list[str]:
    """Merge the members of each `allOf`, and `properties` beside a union, into objects; a union member is spread.

    A property declared twice keeps its later declaration, and null if either takes it.
    """
    changed: list[str] = []
    for _ in range(DEPTH):
        composed = [slot for slot in slots(document) if _is_composed(slot.schema)]
        if not composed:
            return list(dict.fromkeys(changed))
        for slot in composed:
            slot.put(_merged(slot.schema, components(document)))
            changed.append(pointer_text(slot.pointer))
    raise DescriptionError(changed[-1], "expected a schema that ends, this one holds itself through allOf")


def _is_composed(schema: Schema) -> bool:
    return "allOf" in schema or ("properties" in schema and any(keyword in schema for keyword in UNIONS))


def _merged(schema: Schema, named: dict[str, Schema]) -> Schema:
    outer = {key: value for key, value in schema.items() if is_annotation(key)}
    variants = _alternatives(schema, named)
    if len(variants) == 1:
        return {**variants[0], **outer}
    kept = {key: schema[key] for key in ("discriminator",) if key in schema}
    return flat({"anyOf": variants, **outer, **kept})


def _alternatives(schema: Schema, named: dict[str, Schema]) -> list[Schema]:
    """List what *schema* can be, each alternative free of references, unions and `allOf` at its top."""
    if name := referred(schema):
        return _alternatives(named[name], named)
    if _is_composed(schema):
        choices = [_alternatives(part, named) for part in _parts(schema)]
        return [_combined(parts) for parts in itertools.product(*choices)]
    if is_union(schema):
        members = [member for keyword in UNIONS for member in schema.get(keyword, ()) if member != NULL]
        return [alternative for member in members for alternative in _alternatives(member, named)]
    return [schema]


def _parts(schema: Schema) -> Iterator[Schema]:
    """Yield the schemas that all hold for a value of *schema*: the members of `allOf`, its union, its own words."""
    yield from schema.get("allOf", ())
    own = {key: value for key, value in schema.items() if key not in COMPOSING and not is_annotation(key)}
    if own:
        yield own
    for keyword in UNIONS:
        if keyword in schema:
            yield {keyword: schema[keyword]}


def _combined(parts: tuple[Schema, ...]) -> Schema:
    if len(parts) == 1:
        return deepcopy(parts[0])
    result: Schema = {}
    for part in deepcopy(parts):
        properties = _properties(result, part)
        required = list(dict.fromkeys([*result.get("required", ()), *part.pop("required", ())]))
        part.pop("x-title", None)
        result |= part | {key: value for key, value in (("properties", properties), ("required", required)) if value}
    return result


def _properties(earlier: Schema, later: Schema) -> dict[str, Schema]:
    merged = dict(earlier.get("properties", {}))
    for name, schema in later.pop("properties", {}).items():
        merged[name] = _refined(merged[name], schema) if name in merged else schema
    return merged


def _refined(earlier: Schema, later: Schema) -> Schema:
    if not later:
        return earlier
    takes_null = NULL in earlier.get("anyOf", ()) and NULL not in later.get("anyOf", ())
    return flat({"anyOf": [later, dict(NULL)]}) if takes_null else later
