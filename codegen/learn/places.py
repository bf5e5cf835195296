"""The places of a description where something belongs, as JSON pointers, which actions of an overlay lead to. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..description.schemas import LISTS, UNIONS, Action, Pointer, Schema, referred

Place = tuple[Pointer, Schema]


def json_path(pointer: Pointer) -> str:
    """Spell *pointer* as a JSONPath."""
    return "$" + "".join(f"[{token}]" if token.isdigit() else f"['{token}']" for token in pointer)


def at(document: dict[str, Any], pointer: Pointer) -> Any:
    """Return what stands at *pointer*."""
    node: Any = document
    for token in pointer:
        node = node[int(token) if isinstance(node, list) else token]
    return node


def response(action: Action, kind: str = "application/json") -> Iterator[Pointer]:
    """Yield the places of the schemas of an operation's results."""
    for status, answer in action.operation.get("responses", {}).items():
        if status.startswith("2") and kind in answer.get("content", {}):
            yield (*action.pointer, "responses", status, "content", kind, "schema")


def body(action: Action) -> Iterator[Pointer]:
    """Yield the places of the schemas of an operation's body."""
    for kind in action.operation.get("requestBody", {}).get("content", {}):
        yield (*action.pointer, "requestBody", "content", kind, "schema")


def given(action: Action) -> Iterator[tuple[str, Pointer]]:
    """Yield the names of an operation's parameters, and the places of their schemas."""
    for index, one in enumerate(action.operation.get("parameters", ())):
        if "schema" in one:
            yield one["name"].removesuffix("[]"), (*action.pointer, "parameters", str(index), "schema")


def whole(document: dict[str, Any], pointer: Pointer) -> Pointer:
    """Follow the references from the schema at *pointer*; return the place of the schema they lead to."""
    while name := referred(at(document, pointer)):
        pointer = ("components", "schemas", name)
    return pointer


def records(document: dict[str, Any], pointer: Pointer) -> Iterator[Place]:
    """Yield the objects with fields that the schema at *pointer* allows: of a union all, of a list its items."""
    pointer = whole(document, pointer)
    schema = at(document, pointer)
    if "properties" in schema:
        yield pointer, schema
    for keyword in LISTS:
        for index in range(len(schema.get(keyword, ()))):
            yield from records(document, (*pointer, keyword, str(index)))
    if isinstance(schema.get("items"), dict):
        yield from records(document, (*pointer, "items"))


def holders(document: dict[str, Any], pointer: Pointer, path: Sequence[str]) -> Iterator[Place]:
    """Yield the objects that the fields of *path* lead to, from the schema at *pointer*."""
    for end in ends(document, pointer, path):
        yield from records(document, end)


def ends(document: dict[str, Any], pointer: Pointer, path: Sequence[str]) -> Iterator[Pointer]:
    """Yield the places of the schemas that the fields of *path* lead to, from the schema at *pointer*."""
    if not path:
        yield pointer
        return
    for place, record in records(document, pointer):
        if path[0] in record["properties"]:
            yield from ends(document, (*place, "properties", path[0]), path[1:])


def union(document: dict[str, Any], pointer: Pointer) -> Pointer | None:
    """Return the place of the list of variants of the union at *pointer*, if it is one."""
    pointer = whole(document, pointer)
    schema = at(document, pointer)
    if isinstance(schema.get("items"), dict):
        return union(document, (*pointer, "items"))
    return next(((*pointer, keyword) for keyword in UNIONS if keyword in schema), None)


def values(document: dict[str, Any], pointer: Pointer) -> Iterator[Pointer]:
    """Yield the places of the lists of constants that the schema at *pointer* allows."""
    pointer = whole(document, pointer)
    schema = at(document, pointer)
    if "enum" in schema:
        yield (*pointer, "enum")
    for keyword in LISTS:
        for index in range(len(schema.get(keyword, ()))):
            yield from values(document, (*pointer, keyword, str(index)))
    if isinstance(schema.get("items"), dict):
        yield from values(document, (*pointer, "items"))
