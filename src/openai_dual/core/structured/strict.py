"""JSON schemas in the service's strict mode: every object closed, every key required, nothing but what it knows. Pure.

For schemas that something else made, such as pydantic; `structured` makes its own. Imports the errors.
"""

from __future__ import annotations

import re
from typing import Any, Final

from ...errors import InvalidParameterError

GROUPS: Final = ("$defs", "definitions")
REFUSED: Final = ("patternProperties", "propertyNames", "prefixItems", "not", "if", "unevaluatedProperties")
DROPPED: Final = ("default", "title", "discriminator", "uniqueItems")
"""What the strict mode refuses or does not read, and what the answer does not depend on."""

SAYS: Final = frozenset({"type", "anyOf", "oneOf", "allOf", "$ref", "enum", "const"})
"""Keywords without which a schema stands for anything."""


def strict(schema: dict[str, Any], at: str) -> dict[str, Any]:
    """Copy *schema* in strict form; raises `InvalidParameterError` for what that cannot express, named from *at* on."""
    for keyword in REFUSED:
        if keyword in schema:
            raise refusal(at, f"a strict schema has no {keyword!r}")
    if SAYS.isdisjoint(schema):
        raise refusal(at, "a strict schema cannot express anything whatever, such as Any")
    out = {key: value for key, value in schema.items() if key not in DROPPED}
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
    return _alone(out) if "type" not in out or out["type"] != "object" else _closed(out, at)


def _closed(schema: dict[str, Any], at: str) -> dict[str, Any]:
    if schema.get("additionalProperties", False) is not False:
        raise refusal(at, "a strict schema has no objects with any keys, such as dict")
    properties = {name: strict(part, f"{at}.{name}") for name, part in schema.get("properties", {}).items()}
    return schema | {"properties": properties, "required": [*properties], "additionalProperties": False}


def _alone(schema: dict[str, Any]) -> dict[str, Any]:
    """Put a reference that has something beside it where that is allowed: the strict mode wants it alone."""
    if "allOf" in schema and len(schema["allOf"]) == 1:
        schema = schema | schema["allOf"][0]
        del schema["allOf"]
    if "$ref" in schema and len(schema) > 1:
        return {"anyOf": [{"$ref": schema["$ref"]}], **{key: schema[key] for key in schema if key != "$ref"}}
    return schema


def refusal(at: str, why: str) -> InvalidParameterError:
    """Say that a type cannot be asked for, and where in it."""
    return InvalidParameterError(f"{at}: {why}")


def schema_name(name: str) -> str:
    """Make a name that the service takes for a schema or a tool of *name*."""
    return re.sub(r"[^\w-]+", "_", name, flags=re.ASCII)[:64] or "schema"
