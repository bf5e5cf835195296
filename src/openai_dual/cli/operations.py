"""The operations of the API as commands: their words, and their facts in the description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib import import_module
from typing import Any, Final, TypeAlias

from ..core.jsons import loads
from ..validation.catalogue import SOURCE, Schema

Facts: TypeAlias = Mapping[str, Any]
"""A row of `_generated/operations.json`."""

FORM: Final = "multipart/form-data"
JSON: Final = "application/json"


class OperationCommand:
    """An operation of the API as a command: `chat.completions.create` is `chat completions create`."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts

    @property
    def name(self) -> str:
        """The method of the client, with dots."""
        name: str = self.facts["client"]["name"]
        return name

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the command."""
        return words_of(self.name)

    @property
    def summary(self) -> str:
        """One sentence about the operation."""
        summary: str = self.facts["client"].get("summary", "")
        return summary

    @property
    def positional(self) -> Sequence[str]:
        """The parameters that may be given without their names, in order."""
        positional: Sequence[str] = self.facts["client"].get("positional", ())
        return positional

    @property
    def is_list(self) -> bool:
        """Whether the operation returns a list in pages."""
        return "page" in self.facts["client"]

    @property
    def needs_json(self) -> bool:
        """Whether a request without a JSON body is wrong."""
        body = self.facts["body"]
        return body is not None and body["required"] and JSON in body["content"]

    @property
    def has_body(self) -> bool:
        """Whether a request has a body."""
        return self.facts["body"] is not None

    @cached_property
    def build(self) -> Any:
        """The function that builds the call; it imports the modules of this operation alone."""
        module: str = self.facts["client"]["builder"]
        return getattr(import_module(f"openai_dual._generated.{module}"), module.rpartition(".")[2])

    def schemas(self) -> dict[str, Schema]:
        """Return the schema of each parameter of `build`, by its name."""
        facts = self.facts
        listed = [*facts["path_parameters"], *facts["parameters"], *facts["headers"]]
        found = {each["name"].removesuffix("[]"): each["schema"] for each in listed}
        if "openai-beta" in found:
            found["betas"] = found.pop("openai-beta")
        for kind in (JSON, FORM):
            if facts["body"] is not None and kind in facts["body"]["content"]:
                found |= fields(facts["body"]["content"][kind])
        return found


@cache
def description() -> Mapping[str, Any]:
    """Read the operations and schemas of the description, once."""
    facts: Mapping[str, Any] = loads(SOURCE.read_bytes())
    return facts


@cache
def tree() -> Mapping[tuple[str, ...], OperationCommand]:
    """Return the commands of all operations by their words."""
    return {words_of(row["client"]["name"]): OperationCommand(row) for row in description()["operations"]}


@cache
def aliases() -> Mapping[tuple[str, ...], OperationCommand]:
    """Return the commands of operations by their further names."""
    rows = description()["operations"]
    return {words_of(name): OperationCommand(row) for row in rows for name in row["client"].get("aliases", ())}


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of the command for the method *name*: dots part words, underscores are hyphens."""
    return tuple(name.replace("_", "-").split("."))


def resolved(schema: Schema) -> Schema:
    """Follow the references of *schema*."""
    while "$ref" in schema:
        schema = description()["schemas"].get(schema["$ref"], {})
    return schema


def fields(schema: Schema) -> dict[str, Schema]:
    """Return the properties of *schema*, of a union those of all its variants."""
    schema = resolved(schema)
    found: dict[str, Schema] = {}
    for variant in schema.get("anyOf", ()):
        found |= fields(variant)
    found |= schema.get("properties", {})
    return found


def variants(schema: Schema) -> Iterator[Schema]:
    """Yield the schemas that *schema* stands for: itself, or the variants of a union."""
    schema = resolved(schema)
    if "anyOf" not in schema:
        yield schema
    for variant in schema.get("anyOf", ()):
        yield from variants(variant)
