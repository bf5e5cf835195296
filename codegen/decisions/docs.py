"""Docstrings in our own words: written in overrides/docs.yaml, else made by rule from names, types and limits."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

from ..description import reader
from ..description.schemas import Schema
from .names import Entry
from .words import one

VERBS = {
    "retrieve": "Retrieve {a}",
    "list": "List {many}",
    "create": "Create {a}",
    "update": "Change {a}",
    "delete": "Delete {a}",
}
LIMITS = {
    "minimum": "at least {}", "maximum": "at most {}",
    "exclusiveMinimum": "more than {}", "exclusiveMaximum": "less than {}",
    "minLength": "at least {} characters", "maxLength": "at most {} characters",
    "minItems": "at least {} elements", "maxItems": "at most {} elements",
}  # fmt: skip


@frozen
class Docs:
    """The words of overrides/docs.yaml."""

    operations: Mapping[str, str]
    parameters: Mapping[str, str]
    resources: Mapping[str, str]

    def operation(self, name: str, entry: Entry) -> str:
        """Return the sentence about the operation with the id *name*, which *entry* places on the client."""
        return self.operations.get(name) or f"{sentence(entry.resource, entry.method)}."

    def parameter(self, wire: str, schema: Schema, resolved: Schema) -> str:
        """Return the line about the parameter *wire*: its purpose, its limits and the service's default."""
        words = [self.parameters[wire]] if wire in self.parameters else []
        return "; ".join([*words, *facts(schema, resolved)])

    def resource(self, path: str, methods: Sequence[str]) -> str:
        """Say in a line what a resource is for."""
        known = self.resources.get(path)
        return known or f"`client.{path}`: {', '.join(methods) or 'the resources below it'}."


def read(path: Path) -> Docs:
    """Read the words at *path*."""
    data = reader.read(path)
    return Docs(data.get("operations", {}), data.get("parameters", {}), data.get("resources", {}))


def sentence(resource: str, method: str) -> str:
    """Make "Retrieve a file of a vector store" of `vector_stores.files` and `retrieve`."""
    words = [word for word in resource.split(".") if word not in {"beta", "alpha", "admin", "organization"}] or [
        "client"
    ]
    noun = words[-1]
    owner = f" of {one(words[-2])}" if len(words) > 1 and words[-2].endswith("s") else ""
    template = VERBS.get(method, f"{method.replace('_', ' ').capitalize()} {{a}}")
    return template.format(a=one(noun), many=noun.replace("_", " ")) + owner


def facts(schema: Schema, resolved: Schema) -> list[str]:
    """List the limits of a parameter and what the service assumes without it."""
    merged = {**resolved, **schema}
    found = [_limit(text, merged[key]) for key, text in LIMITS.items() if key in merged]
    if "x-default" in merged and merged["x-default"] is not None:
        found.append(f"the service's default is {json.dumps(merged['x-default'], ensure_ascii=False)}")
    return [*found, "deprecated"] if merged.get("deprecated") else found


def _limit(text: str, number: float) -> str:
    """Say a limit: "at least 2 elements", "at least 1 element"."""
    return text.format(number).removesuffix("s" if number == 1 else "")
