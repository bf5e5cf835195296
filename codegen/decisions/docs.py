"""Sentences for docstrings: those of overrides/docs.yaml, else made by rule from names, types and limits."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from ..description import reader
from ..description.schemas import Schema
from ..errors import DescriptionError
from .builders import COLLECTIVE, UNNAMED
from .entries import Entry
from .texts import Texts, is_phrase
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
UNLIMITED = 2**53
"""From here on a limit only states the range of an integer type."""


@frozen
class Docs:
    """The sentences of overrides/docs.yaml."""

    operations: Mapping[str, str]
    texts: Texts
    resources: Mapping[str, str]
    complete: Collection[str] = ()
    """The operations whose every parameter and field must have a text."""

    def operation(self, name: str, entry: Entry) -> str:
        """Return the sentence about the operation with the id *name*, which *entry* places on the client."""
        return self.operations.get(name) or f"{sentence(entry.resource, entry.method)}."

    def parameter(self, wire: str, owner: str, schema: Schema, resolved: Schema) -> str:
        """Return the line about the parameter *wire* of *owner*: its purpose, limits and the service's default."""
        return "; ".join([*filter(None, [self.phrase(wire, owner)]), *facts(schema, resolved)])

    def phrase(self, wire: str, owner: str) -> str:
        """Return the purpose of the parameter or field *wire* of *owner*, "" if nothing says it."""
        return self.texts.find(wire, owner) or _identity(wire)

    def field(self, key: str, component: str, schema: Schema, resolved: Schema) -> str:
        """Return the sentence about the field *key* of *component*, "" if there is nothing to say."""
        line = self.parameter(key, component, schema, resolved)
        return f"{line[0].upper()}{line[1:]}." if line else ""

    def resource(self, path: str, methods: Sequence[str]) -> str:
        """Return the sentence about the resource at *path*, which has *methods*."""
        inside = f"Methods: {', '.join(methods)}" if methods else "Groups other resources"
        return self.resources.get(path) or f"`client.{path}`. {inside}."


def read(path: Path) -> Docs:
    """Read the sentences at *path*. Raises `DescriptionError` for a row of `texts` that holds no text."""
    data = reader.read(path)
    for name, phrase in data.get("texts", {}).items():
        if not is_phrase(phrase):
            raise DescriptionError(
                f"/texts/{name}", "expected a text, or a mapping of patterns to texts", file=path.name
            )
    parts = data.get("operations", {}), Texts(data.get("texts", {})), data.get("resources", {})
    return Docs(*parts, data.get("complete", ()))


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
    """Describe what holds an id, or ids: `vector_store_id` is the id of the vector store."""
    noun, separator, plural = wire.rpartition("_id")
    if not (noun and separator and plural in {"", "s"}):
        return ""
    noun = noun.replace("_", " ").replace("api key", "API key")
    return f"ids of the {noun}s" if plural else f"id of the {noun}"


def facts(schema: Schema, resolved: Schema) -> list[str]:
    """List the limits of a parameter or field, those of the type beside null, and its default in the service."""
    merged = {**_beside_null(resolved), **resolved, **schema}
    found = [
        _limit(text, merged[key]) for key, text in LIMITS.items() if key in merged and abs(merged[key]) < UNLIMITED
    ]
    if "x-default" in merged and merged["x-default"] is not None:
        found.append(f"service default: {json.dumps(merged['x-default'], ensure_ascii=False)}")
    return [*found, "deprecated"] if merged.get("deprecated") else found


def _beside_null(schema: Schema) -> Schema:
    """Return the only type that *schema* allows beside null."""
    members = [member for member in schema.get("anyOf", ()) if member.get("type") != "null"]
    return members[0] if len(members) == 1 else {}


def _limit(text: str, number: float) -> str:
    """Spell a limit: "at least 2 elements", "at least 1 element"."""
    return text.format(number).removesuffix("s" if number == 1 else "")
