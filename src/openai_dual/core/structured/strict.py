"""JSON schemas in the service's strict mode: closed objects, every key required, known keywords only. Pure.

This converts the schemas of other libraries, such as pydantic; `schema` makes strict ones itself.
"""

from __future__ import annotations

import re
from typing import Any, Final

from ...errors import InvalidParameterError

GROUPS: Final = ("$defs", "definitions")
REFUSED: Final = (
    "patternProperties",
    "propertyNames",
    "prefixItems",
    "not",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
)
"""Keywords that change which values are valid, and that strict mode refuses."""
DROPPED: Final = frozenset(
    {
        *("default", "title", "discriminator", "examples", "deprecated", "readOnly", "writeOnly"),
        *("minLength", "maxLength", "minProperties", "maxProperties", "uniqueItems"),
        *("contains", "minContains", "maxContains", "unevaluatedItems", "contentEncoding", "contentMediaType"),
    }
)
"""Keywords that strict mode refuses or ignores; the response is checked against them when it is read."""
FORMATS: Final = frozenset({"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"})
"""The formats that strict mode accepts; others are left out, and checked when the response is read."""
REFUSED_PATTERN: Final = re.compile(r"\(\?(?!:)|\\[1-9]|\\k")
"""Look-around, flags, named groups and back references, which strict mode refuses in patterns."""

TYPE_KEYWORDS: Final = frozenset({"type", "anyOf", "oneOf", "allOf", "$ref", "enum", "const"})
"""A schema without one of these accepts any value."""


def strict(schema: dict[str, Any], at: str) -> dict[str, Any]:
    """Copy *schema* in strict form. Raises `InvalidParameterError`, with the place from *at*, if it has none."""
    for keyword in REFUSED:
        if keyword in schema:
            raise refusal(at, f"a strict schema has no {keyword!r}")
    if TYPE_KEYWORDS.isdisjoint(schema):
        raise refusal(at, "a strict schema cannot express any value, such as Any")
    out = {key: value for key, value in schema.items() if key not in DROPPED and not _is_refused(key, value)}
    for group in GROUPS:
        if group in out:
            out[group] = {name: strict(part, name) for name, part in out[group].items()}
    if "oneOf" in out:
        out["anyOf"] = out.pop("oneOf")
    for several in ("anyOf", "allOf"):
        if several in out:
            out[several] = [strict(part, at) for part in out[several]]
    if isinstance(out.get("items"), dict):
        out["items"] = strict(out["items"], f"{at}[]")
    kinds = out.get("type")
    return _closed(out, at) if kinds == "object" or (isinstance(kinds, list) and "object" in kinds) else _reference(out)


def _is_refused(keyword: str, value: Any) -> bool:
    if keyword == "format":
        return value not in FORMATS
    return keyword == "pattern" and isinstance(value, str) and REFUSED_PATTERN.search(value) is not None


def _closed(schema: dict[str, Any], at: str) -> dict[str, Any]:
    if schema.get("additionalProperties", False) is not False:
        raise refusal(at, "a strict schema has no objects with arbitrary keys, such as dict; strict=False allows them")
    properties = {name: strict(part, f"{at}.{name}") for name, part in schema.get("properties", {}).items()}
    return schema | {"properties": properties, "required": [*properties], "additionalProperties": False}


def _reference(schema: dict[str, Any]) -> dict[str, Any]:
    """Wrap a reference that has other keywords beside it: strict mode accepts only a bare one."""
    if "allOf" in schema and len(schema["allOf"]) == 1:
        schema = schema | schema["allOf"][0]
        del schema["allOf"]
    if "$ref" in schema and schema.keys() - {"$ref", "$defs", "definitions"}:
        return {"anyOf": [{"$ref": schema["$ref"]}], **{key: schema[key] for key in schema if key != "$ref"}}
    return schema


def refusal(at: str, why: str) -> InvalidParameterError:
    """Return the error of a type that cannot be requested, with its place."""
    return InvalidParameterError(f"{at}: {why}")


def schema_name(name: str) -> str:
    """Return *name* in the form that the service accepts for schemas and tools: 64 characters at most."""
    return re.sub(r"[^\w-]+", "_", name, flags=re.ASCII)[:64] or "schema"
