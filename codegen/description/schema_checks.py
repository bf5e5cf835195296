"""Check every schema of a description: its keywords have values of the kinds that JSON Schema says. Pure."""

from __future__ import annotations

from typing import Any

from ..errors import DescriptionError, kind
from .expect import typed
from .schemas import LISTS, Pointer, Schema, Slot, children, pointer_text, roots

TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")
NUMBERS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "multipleOf")
SCALAR = str | int | float | bool | None


def check_schemas(document: dict[str, Any]) -> None:
    """Check all schemas of *document*, those inside others too."""
    pending = list(roots(document))
    while pending:
        slot = pending.pop()
        _check_schema(slot)
        pending.extend(children(slot))


def _check_schema(slot: Slot) -> None:
    schema, at = slot.schema, slot.pointer
    if not isinstance(schema, dict):
        _refuse(at, "a schema", schema)
    for keyword in ("properties", "discriminator"):
        typed(schema, keyword, dict, at, optional=True)
    for keyword in (*LISTS, "enum"):
        if keyword in schema and not typed(schema, keyword, list, at):
            raise DescriptionError(pointer_text((*at, keyword)), "expected at least one entry")
    for index, name in enumerate(typed(schema, "required", list, at, optional=True)):
        if not isinstance(name, str):
            _refuse((*at, "required", str(index)), "a string", name)
    for keyword in ("items", "additionalProperties"):
        if not isinstance(schema.get(keyword, True), dict | bool):
            _refuse((*at, keyword), "a schema", schema[keyword])
    _check_type(schema, at)
    _check_limits(schema, at)
    _check_values(schema, at)


def _check_type(schema: Schema, at: Pointer) -> None:
    stated = schema.get("type", [])
    if not isinstance(stated, str | list):
        _refuse((*at, "type"), "a type name", stated)
    for name in [stated] if isinstance(stated, str) else stated:
        if name not in TYPES:
            raise DescriptionError(pointer_text((*at, "type")), f"expected one of {', '.join(TYPES)}, found {name!r}")


def _check_limits(schema: Schema, at: Pointer) -> None:
    for keyword in NUMBERS:
        value = schema.get(keyword, 0)
        if isinstance(value, bool) or not isinstance(value, int | float):
            _refuse((*at, keyword), "a number", value)


def _check_values(schema: Schema, at: Pointer) -> None:
    """Refuse constants that are no scalars, and listed values of several types: no type stands for them."""
    if not isinstance(schema.get("const"), SCALAR):
        _refuse((*at, "const"), "a string, a number or a boolean", schema["const"])
    values = schema.get("enum", [])
    for index, value in enumerate(values):
        if not isinstance(value, SCALAR):
            _refuse((*at, "enum", str(index)), "a string, a number or a boolean", value)
    kinds = sorted({kind(value) for value in values if value is not None})
    if len(kinds) > 1:
        raise DescriptionError(pointer_text((*at, "enum")), f"expected values of one type, found {' and '.join(kinds)}")


def _refuse(at: Pointer, expected: str, found: object) -> None:
    raise DescriptionError(pointer_text(at), f"expected {expected}, found {kind(found)}")
