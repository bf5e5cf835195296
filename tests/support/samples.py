"""Make instances of schemas: the smallest valid one, and a fuller one with optional fields.

Deterministic: the same schema always gives the same instance.
"""

from __future__ import annotations

from typing import Any

from .description import Schema, flat, variants

DEPTH = 4
"""Depth to which a fuller instance has optional fields; recursive schemas end there."""

STRINGS = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "uri": "https://example.com/thing",
    "email": "someone@example.com",
    "uuid": "6f1d2c3b-4a59-4e68-8776-958473625140",
}
PATTERNS = {"^tunnel_[a-z0-9]{32}$": "tunnel_" + "a1" * 16}


def minimal(schema: Schema) -> Any:
    """Sample *schema* with nothing but what it requires."""
    return _value(schema, DEPTH)


def fuller(schema: Schema) -> Any:
    """Sample *schema* with its optional fields, one element in each array."""
    return _value(schema, 0)


def _value(schema: Schema, depth: int) -> Any:
    schema = flat(schema)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return next(value for value in schema["enum"] if value is not None)
    if members := variants(schema):
        return _united(schema, members, depth)
    return _typed(schema, depth)


def _united(schema: Schema, members: list[Schema], depth: int) -> Any:
    chosen = members[0]
    if "properties" not in schema:
        return _value(chosen, depth)
    required = [*schema.get("required", ()), *chosen.get("required", ())]
    properties = {**schema["properties"], **chosen.get("properties", {})}
    return _object({**schema, "properties": properties, "required": required}, depth)


def _typed(schema: Schema, depth: int) -> Any:
    match _kind(schema):
        case "object":
            return _object(schema, depth)
        case "array":
            return _array(schema, depth)
        case "string":
            return _string(schema)
        case "integer" | "number":
            return _number(schema)
        case kind:
            return {"boolean": True, "null": None}.get(kind or "", "anything")


def _kind(schema: Schema) -> str | None:
    kind = schema.get("type", "object" if "properties" in schema else None)
    return next((each for each in kind if each != "null"), "null") if isinstance(kind, list) else kind


def _object(schema: Schema, depth: int) -> dict[str, Any]:
    properties: dict[str, Schema] = schema.get("properties", {})
    required = dict.fromkeys(schema.get("required", ()))
    names = {**required, **dict.fromkeys(properties)} if depth < DEPTH else required
    out = {name: _value(properties.get(name, {}), depth + 1) for name in names}
    values = schema.get("additionalProperties")
    if depth < DEPTH and isinstance(values, dict) and not properties:
        out["key"] = _value(values, depth + 1)
    return out


def _array(schema: Schema, depth: int) -> list[Any]:
    count = max(schema.get("minItems", 0), 1 if depth < DEPTH else 0)
    return [_value(schema.get("items", {}), depth + 1) for _ in range(min(count, schema.get("maxItems", count)))]


def _string(schema: Schema) -> str | bytes:
    if schema.get("format") == "binary":
        return b"bytes"
    text = PATTERNS.get(schema.get("pattern", "")) or STRINGS.get(schema.get("format", ""), "text")
    padded: str = text + "x" * (schema.get("minLength", 0) - len(text))
    return padded[: schema.get("maxLength", len(padded))]


def _number(schema: Schema) -> int | float:
    low = schema.get("minimum", min(1, schema.get("maximum", 1)))
    above = schema.get("exclusiveMinimum", False)
    if above is False:
        return int(low)
    return int(low if above is True else above) + 1
