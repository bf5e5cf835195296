"""Passes over what an operation is made of: parameters, body, answers, and the key of its path."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any
from urllib.parse import parse_qsl

from ..description.references import target
from ..description.schemas import Pointer, actions, pointer_text, resolved


def inline_parts(document: dict[str, Any]) -> list[str]:
    """Put a copy of the parameter, body or answer in the place of each reference to one: schemas alone are named."""
    changed = []
    for holder, key, at in _parts(document):
        if "$ref" in holder[key]:
            holder[key] = deepcopy(target(document, holder[key]))
            changed.append(pointer_text(at))
    return changed


def _parts(document: dict[str, Any]) -> Iterator[tuple[Any, Any, Pointer]]:
    """Yield where parameters, bodies and answers stand: what holds them, the key there, and the pointer."""
    for path, item in document["paths"].items():
        yield from _elements(item, "parameters", ("paths", path))
    for action in actions(document):
        yield from _elements(action.operation, "parameters", action.pointer)
        yield from _elements(action.operation, "responses", action.pointer)
        if "requestBody" in action.operation:
            yield action.operation, "requestBody", (*action.pointer, "requestBody")


def _elements(owner: dict[str, Any], part: str, at: Pointer) -> Iterator[tuple[Any, Any, Pointer]]:
    holder = owner.get(part, {})
    for key in list(holder) if isinstance(holder, dict) else range(len(holder)):
        yield holder, key, (*at, part, str(key))


def array_headers(document: dict[str, Any]) -> list[str]:
    """Turn header parameters that are arrays into strings, which is what a header is; `x-items` keeps the items."""
    changed = []
    for action in actions(document):
        for index, parameter in enumerate(action.operation.get("parameters", ())):
            schema = resolved(document, parameter.get("schema", {}))
            if parameter.get("in") == "header" and schema.get("type") == "array":
                parameter["schema"] = {"type": "string", "x-items": schema.get("items", {})}
                changed.append(pointer_text((*action.pointer, "parameters", str(index))))
    return changed


def constant_queries(document: dict[str, Any]) -> list[str]:
    """Say of each operation whose path key has a query what its path and its constant query are."""
    changed = []
    for action in actions(document):
        path, _, query = action.path.partition("?")
        if query:
            pairs = [list(pair) for pair in parse_qsl(query, keep_blank_values=True)]
            action.operation.update({"x-path": path, "x-query": pairs})
            changed.append(pointer_text(action.pointer))
    return changed
