"""Read the operations and schemas of the description from `_generated/operations.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from .._values import frozen

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema of few keywords; `$ref` holds the bare name of another one in the catalogue."""

SOURCE = Path(__file__).parents[1] / "_generated" / "operations.json"


@frozen
class Body:
    """The request body of an operation: schemas by content type."""

    required: bool
    content: Mapping[str, Schema]


@frozen
class Parameter:
    """A parameter of the path, the query or the headers."""

    name: str
    required: bool
    schema: Schema


@frozen
class Operation:
    """An operation of the API: its parameters in query, path and headers, its body and its response."""

    id: str
    method: str
    path: str
    query: Mapping[str, str]
    """The values that distinguish operations at the same address."""
    parameters: tuple[Parameter, ...]
    """The parameters of the query."""
    body: Body | None
    status: int
    content: Mapping[str, Schema]
    path_parameters: tuple[Parameter, ...] = ()
    headers: tuple[Parameter, ...] = ()


@frozen
class Catalogue:
    """All operations by id, and the schemas by name."""

    operations: Mapping[str, Operation]
    schemas: Mapping[str, Schema]


@cache
def catalogue() -> Catalogue:
    """Read the catalogue once; this takes about 20 ms."""
    facts: dict[str, Any] = json.loads(SOURCE.read_bytes())
    return Catalogue({item["id"]: _operation(item) for item in facts["operations"]}, facts["schemas"])


def _parameters(facts: list[dict[str, Any]]) -> tuple[Parameter, ...]:
    return tuple(Parameter(item["name"], item["required"], item["schema"]) for item in facts)


def _operation(facts: dict[str, Any]) -> Operation:
    body = facts["body"]
    return Operation(
        facts["id"],
        facts["method"],
        facts["path"],
        facts["query"],
        _parameters(facts["parameters"]),
        Body(body["required"], body["content"]) if body else None,
        facts["status"],
        facts["content"],
        _parameters(facts["path_parameters"]),
        _parameters(facts["headers"]),
    )
