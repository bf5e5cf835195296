"""Generate values that fit a schema; the same random numbers give the same values.

Required properties are always present, optional properties sometimes near the top. Recursive schemas end.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random

from ...validation.catalogue import Schema
from ...validation.checker import Checker
from ..messages import Json

NOW = 1_767_225_600
"""The emulated time before the first request: 2026-01-01, in seconds since 1970."""
SHALLOW = 3
"""Below this depth optional properties are omitted, and unions take their simplest variant."""
ALPHABET = "0123456789abcdef"

TEXTS: Mapping[str, str] = {
    "model": "gpt-4o-mini",
    "email": "someone@example.com",
    "url": "https://example.com/resource",
    "b64_json": "iVBORw0KGgo=",
    "filename": "notes.txt",
    "role": "user",
    "date": "2026-01-01",
    "uri": "https://example.com/resource",
}
"""Values of string properties, by name or format."""


class Sampler:
    """Generates values for the schemas that *checker* has, from the random numbers of *random*."""

    def __init__(self, checker: Checker, random: Random) -> None:
        self._checker, self._random = checker, random

    def value(self, schema: Schema, name: str = "", depth: int = 0) -> Json:
        """Generate a value for *schema*; *name* is the property that it is for."""
        schema = self._checker.resolved(schema)
        if "const" in schema:
            return schema["const"]
        if values := schema.get("enum"):
            return self._random.choice(values)
        if variants := schema.get("anyOf"):
            return self.value(self._variant(variants, depth), name, depth)
        return self._of_kind(_kind(schema), schema, name, depth)

    def identifier(self, name: str) -> str:
        """Generate an id such as `file_3f0c...` for a property called `file_id`."""
        return f"{name.removesuffix('_id') or 'object'}_{self._hex(24)}"

    def _hex(self, length: int) -> str:
        return "".join(self._random.choices(ALPHABET, k=length))

    def _variant(self, variants: list[Schema], depth: int) -> Schema:
        if depth > SHALLOW:
            return min(variants, key=self._weight)
        return self._random.choice([variant for variant in variants if variant.get("type") != "null"] or variants)

    def _weight(self, schema: Schema) -> tuple[bool, int]:
        schema = self._checker.resolved(schema)
        return "anyOf" in schema, len(schema.get("required", ())) + 5 * ("items" in schema)

    def _of_kind(self, kind: str, schema: Schema, name: str, depth: int) -> Json:
        match kind:
            case "object":
                return self._object(schema, name, depth)
            case "array":
                count = max(schema.get("minItems", 0), 1 if depth <= SHALLOW else 0)
                return [self.value(schema.get("items", {}), name, depth + 1) for _ in range(count)]
            case "boolean":
                return self._random.random() < 0.5
            case "integer" | "number":
                return self._number(kind, schema, name)
            case "null":
                return None
            case _:
                return self._text(schema, name)

    def _object(self, schema: Schema, name: str, depth: int) -> dict[str, Json]:
        properties: dict[str, Schema] = schema.get("properties", {})
        required = schema.get("required", ())
        owner = _owner(properties) or name
        made = {
            key: self.value(part, f"{owner}_id" if key == "id" else key, depth + 1)
            for key, part in properties.items()
            if key in required or (depth < SHALLOW and self._random.random() < 0.5)
        }
        for key in required:
            made.setdefault(key, f"sample {key}")
        if depth <= SHALLOW and not properties and isinstance(schema.get("additionalProperties"), dict):
            made["key"] = self.value(schema["additionalProperties"], "key", depth + 1)
        return made

    def _number(self, kind: str, schema: Schema, name: str) -> float:
        if name == "created" or name.endswith(("_at", "_time")):
            return NOW
        least: float = schema.get("minimum") or schema.get("exclusiveMinimum") or 0
        most: float = min(schema.get("maximum", least + 100), least + 100)
        if kind == "integer":
            return self._random.randint(int(least), int(most))
        return round(least + (most - least) * self._random.uniform(0.1, 0.9), 4)

    def _text(self, schema: Schema, name: str) -> str:
        if "pattern" in schema:
            return _prefix(schema["pattern"]) + self._hex(32)
        if name.endswith("_id"):
            return self.identifier(name)
        text = TEXTS.get(name) or TEXTS.get(schema.get("format", "")) or f"sample {name or 'text'}"
        return text.ljust(schema.get("minLength", 0), ".")[: schema.get("maxLength")]


def _kind(schema: Schema) -> str:
    kinds = schema.get("type") or ("object" if "properties" in schema else "string")
    return kinds if isinstance(kinds, str) else next(kind for kind in kinds if kind != "null")


def _owner(properties: dict[str, Schema]) -> str:
    """Return the name of an object by its constant `object` property: `thread.run` -> `run`."""
    return str(properties.get("object", {}).get("const", "")).rpartition(".")[2]


def _prefix(pattern: str) -> str:
    """Return the literal start of *pattern*: `^tunnel_[a-z0-9]{32}$` -> `tunnel_`."""
    found = re.match(r"\^?([A-Za-z_]*)", pattern)
    return found.group(1) if found else ""
