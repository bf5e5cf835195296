"""Walk a description: where its schemas and operations stand, as JSON pointers and replaceable slots. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
UNIONS = ("anyOf", "oneOf")
LISTS = (*UNIONS, "allOf")
SINGLES = ("items", "additionalProperties", "not", "propertyNames")
NULL = {"type": "null"}
PREFIX = "#/components/schemas/"

Schema = dict[str, Any]
Pointer = tuple[str, ...]


class Slot(NamedTuple):
    """A place that holds a schema, which can be replaced there."""

    holder: Any
    key: Any
    pointer: Pointer

    @property
    def schema(self) -> Schema:
        """The schema that stands here now."""
        value: Schema = self.holder[self.key]
        return value

    def put(self, schema: Schema) -> None:
        """Replace the schema that stands here."""
        self.holder[self.key] = schema


class Action(NamedTuple):
    """One operation of a description with its place."""

    path: str
    method: str
    operation: dict[str, Any]

    @property
    def id(self) -> str:
        """The operation's id in the description."""
        return str(self.operation["operationId"])

    @property
    def pointer(self) -> Pointer:
        """The JSON pointer of the operation."""
        return ("paths", self.path, self.method)


def pointer_text(pointer: Pointer) -> str:
    """Spell *pointer* as RFC 6901 does: `/paths/~1files/get`."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in pointer)


def actions(document: dict[str, Any]) -> Iterator[Action]:
    """Yield the operations under `paths`, in document order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield Action(path, method, item[method])


def components(document: dict[str, Any]) -> dict[str, Schema]:
    """Return the named schemas of *document*, a mapping that may be changed."""
    schemas: dict[str, Schema] = document.setdefault("components", {}).setdefault("schemas", {})
    return schemas


def reference(name: str) -> Schema:
    """Return a schema that refers to the component *name*."""
    return {"$ref": PREFIX + name}


def referred(schema: Schema) -> str | None:
    """Return the name of the component that *schema* refers to, if it is a reference to one."""
    target = schema.get("$ref")
    return target.removeprefix(PREFIX) if isinstance(target, str) and target.startswith(PREFIX) else None


def resolved(document: dict[str, Any], schema: Schema) -> Schema:
    """Follow references from *schema* to what they stand for."""
    seen: set[str] = set()
    while (name := referred(schema)) and name not in seen:
        seen.add(name)
        schema = components(document)[name]
    return schema


def slots(document: dict[str, Any]) -> list[Slot]:
    """List every schema of *document*, inner ones before the ones that hold them."""
    return [slot for root in roots(document) for slot in within(root)]


def within(root: Slot) -> Iterator[Slot]:
    """Yield the schemas inside *root*, inner ones first, then *root* itself."""
    if isinstance(root.schema, dict):  # `additionalProperties: true` is not a schema to rewrite
        for child in children(root):
            yield from within(child)
        yield root


def children(slot: Slot) -> Iterator[Slot]:
    """Yield the schemas that stand directly in the one of *slot*."""
    schema, at = slot.schema, slot.pointer
    for name in schema.get("properties") or ():
        yield Slot(schema["properties"], name, (*at, "properties", name))
    for keyword in SINGLES:
        if isinstance(schema.get(keyword), dict):
            yield Slot(schema, keyword, (*at, keyword))
    for keyword in LISTS:
        for index in range(len(schema.get(keyword) or ())):
            yield Slot(schema[keyword], index, (*at, keyword, str(index)))


def roots(document: dict[str, Any]) -> Iterator[Slot]:
    """Yield the outermost schemas: of components, then of parameters, bodies, answers and headers."""
    parts = document.get("components", {})
    for name in parts.get("schemas", {}):
        yield Slot(parts["schemas"], name, ("components", "schemas", name))
    for kind in ("parameters", "headers"):
        for name, item in parts.get(kind, {}).items():
            yield from _own(item, ("components", kind, name))
    for kind in ("requestBodies", "responses"):
        for name, item in parts.get(kind, {}).items():
            yield from _message(item, ("components", kind, name))
    for kind in ("paths", "webhooks"):
        for path, item in document.get(kind, {}).items():
            yield from _path_item(item, (kind, path))


def _path_item(item: dict[str, Any], at: Pointer) -> Iterator[Slot]:
    yield from _parameters(item, at)
    for method in METHODS:
        if method in item:
            operation, here = item[method], (*at, method)
            yield from _parameters(operation, here)
            yield from _message(operation.get("requestBody", {}), (*here, "requestBody"))
            for status, response in operation.get("responses", {}).items():
                yield from _message(response, (*here, "responses", status))


def _parameters(holder: dict[str, Any], at: Pointer) -> Iterator[Slot]:
    for index, parameter in enumerate(holder.get("parameters", ())):
        yield from _own(parameter, (*at, "parameters", str(index)))


def _message(message: dict[str, Any], at: Pointer) -> Iterator[Slot]:
    for content_type, media in message.get("content", {}).items():
        yield from _own(media, (*at, "content", content_type))
    for name, header in message.get("headers", {}).items():
        yield from _own(header, (*at, "headers", name))


def _own(item: dict[str, Any], at: Pointer) -> Iterator[Slot]:
    if "schema" in item:
        yield Slot(item, "schema", (*at, "schema"))
    else:
        yield from _message(item, at) if "content" in item else ()
