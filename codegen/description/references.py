"""Check that every reference of a description leads somewhere. Pure but for `DescriptionError`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..errors import DescriptionError
from .schemas import LISTS, PREFIX, Pointer, Schema, components, pointer_text, referred, slots


def check_references(document: dict[str, Any]) -> None:
    """Refuse references that leave the file, lead nowhere or in a circle, and schemas that refer to no named schema."""
    for name, at in _references(document, ()):
        if not isinstance(name, str) or not name.startswith("#/"):
            raise DescriptionError(pointer_text(at), f"expected a reference within the file (#/...), found {name!r}")
        if not _exists(document, name):
            raise DescriptionError(pointer_text(at), f"expected a reference to something that exists, found {name}")
        if (part := _part_at(at)) and name.rpartition("/")[0] != f"#/components/{part}":
            raise DescriptionError(pointer_text(at), f"expected #/components/{part}/<name>, found {name}")
    _check_targets(document)
    _check_ends(components(document))


def target(document: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    """Follow the references of a parameter, a body or an answer to what it is; refuse a circle."""
    seen: list[str] = []
    while "$ref" in part:
        seen.append(part["$ref"])
        _, _, kind, name = seen[-1].split("/", 3)
        part = document["components"][kind][name.replace("~1", "/").replace("~0", "~")]
        if part.get("$ref") in seen:
            raise DescriptionError(seen[-1].removeprefix("#"), f"expected {kind}, found the circle {' -> '.join(seen)}")
    return part


def _part_at(at: Pointer) -> str | None:
    """Name the part of `components` that a reference at the pointer *at* must lead to, if it is no schema's."""
    match at[:-1]:
        case ("paths" | "webhooks", _, "parameters", _) | ("paths" | "webhooks", _, _, "parameters", _):
            return "parameters"
        case ("paths" | "webhooks", _, _, "requestBody"):
            return "requestBodies"
        case ("paths" | "webhooks", _, _, "responses", _):
            return "responses"
        case ("components", ("parameters" | "requestBodies" | "responses") as part, _):
            return part
        case _:
            return None


def _references(node: Any, at: Pointer) -> Iterator[tuple[Any, Pointer]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and at[-1:] != ("properties",):
                yield value, (*at, key)
            elif key not in {"example", "examples", "default", "enum"} or at[-1:] == ("properties",):
                yield from _references(value, (*at, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _references(value, (*at, str(index)))


def _exists(document: Any, target: str) -> bool:
    node = document
    for token in target.removeprefix("#/").split("/"):
        name = token.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or name not in node:
            return False
        node = node[name]
    return True


def _check_targets(document: dict[str, Any]) -> None:
    for slot in slots(document):
        if "$ref" in slot.schema and referred(slot.schema) not in components(document):
            found = slot.schema["$ref"]
            raise DescriptionError(pointer_text((*slot.pointer, "$ref")), f"expected {PREFIX}<name>, found {found}")


def _check_ends(named: dict[str, Schema]) -> None:
    """Refuse a schema that is, or is composed of, itself: it would describe nothing."""
    ended: set[str] = set()
    for name in named:
        _follow(named, name, (), ended)


def _follow(named: dict[str, Schema], name: str, trail: tuple[str, ...], ended: set[str]) -> None:
    if name in trail:
        circle = " -> ".join((*trail, name))
        raise DescriptionError(f"/components/schemas/{name}", f"expected a schema, found the circle {circle}")
    if name not in ended:
        for target in _composing(named[name]):
            _follow(named, target, (*trail, name), ended)
        ended.add(name)


def _composing(schema: Schema) -> Iterator[str]:
    if name := referred(schema):
        yield name
    for keyword in LISTS:
        for member in schema.get(keyword, ()):
            yield from _composing(member)
