"""Passes over parameters and path keys."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from ..schemas import actions, pointer_text, resolved


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
