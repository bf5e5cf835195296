"""Sentences for docstrings: those of overrides/docs.yaml, else made by rule from names, types and limits."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

from ..description import reader
from ..description.schemas import Schema
from .builders import COLLECTIVE, UNNAMED
from .entries import Entry
from .words import one, singular

VERBS = {
    "retrieve": "Retrieve {a}",
    "list": "List the {many}",
    "create": "Create {a}",
    "update": "Change {a}",
    "delete": "Delete {a}",
    "content": "Retrieve the content of {a}",
}
LIMITS = {
    "minimum": "at least {}", "maximum": "at most {}",
    "exclusiveMinimum": "more than {}", "exclusiveMaximum": "less than {}",
    "minLength": "at least {} characters", "maxLength": "at most {} characters",
    "minItems": "at least {} elements", "maxItems": "at most {} elements",
}  # fmt: skip


@frozen
class Docs:
    """The sentences of overrides/docs.yaml."""

    operations: Mapping[str, str]
    parameters: Mapping[str, str]
    resources: Mapping[str, str]

    def operation(self, name: str, entry: Entry) -> str:
        """Return the sentence about the operation with the id *name*, which *entry* places on the client."""
        return self.operations.get(name) or f"{sentence(entry.resource, entry.method)}."

    def parameter(self, wire: str, schema: Schema, resolved: Schema) -> str:
        """Return the line about the parameter *wire*: its purpose, its limits and the service's default."""
        words = self.parameters.get(wire) or _identity(wire)
        return "; ".join([*filter(None, [words]), *facts(schema, resolved)])

    def resource(self, path: str, methods: Sequence[str]) -> str:
        """Return the sentence about the resource at *path*, which has *methods*."""
        inside = f"Methods: {', '.join(methods)}" if methods else "Groups other resources"
        return self.resources.get(path) or f"`client.{path}`. {inside}."


def read(path: Path) -> Docs:
    """Read the sentences at *path*."""
    data = reader.read(path)
    return Docs(data.get("operations", {}), data.get("parameters", {}), data.get("resources", {}))


def sentence(resource: str, method: str) -> str:
    """Make "Retrieve a file of a vector store" of `vector_stores.files` and `retrieve`."""
    words = [word for word in resource.split(".") if word not in UNNAMED] or ["client"]
    noun = words[-1]
    owner = f" of {one(words[-2])}" if len(words) > 1 and words[-2].endswith("s") else ""
    if noun == "usage":
        return f"Report the usage of {method.replace('_', ' ')}"
    return f"{_phrase(method, noun)}{owner}".replace(" api key", " API key")


def _phrase(method: str, noun: str) -> str:
    """Make "Retrieve a file", "List the events of a job" or "Rotate the secret of a webhook"."""
    verb, _, rest = method.partition("_")
    if method in VERBS:
        return VERBS[method].format(a=one(noun), many=noun.replace("_", " "))
    if method in COLLECTIVE:
        return f"{verb.capitalize()} the {noun.replace('_', ' ')}"
    if rest in {noun, singular(noun)}:
        return _phrase(verb, rest)
    inner = rest.replace("_", " ")
    return f"{verb.capitalize()} the {inner} of {one(noun)}" if inner else f"{verb.capitalize()} {one(noun)}"


def _identity(wire: str) -> str:
    """Describe a parameter that holds an id: `vector_store_id` is the id of the vector store."""
    noun, separator, _ = wire.rpartition("_id")
    return f"id of the {noun.replace('_', ' ')}" if noun and separator and wire.endswith("_id") else ""


def facts(schema: Schema, resolved: Schema) -> list[str]:
    """List the limits of a parameter and its default in the service."""
    merged = {**resolved, **schema}
    found = [_limit(text, merged[key]) for key, text in LIMITS.items() if key in merged]
    if "x-default" in merged and merged["x-default"] is not None:
        found.append(f"service default: {json.dumps(merged['x-default'], ensure_ascii=False)}")
    return [*found, "deprecated"] if merged.get("deprecated") else found


def _limit(text: str, number: float) -> str:
    """Spell a limit: "at least 2 elements", "at least 1 element"."""
    return text.format(number).removesuffix("s" if number == 1 else "")
