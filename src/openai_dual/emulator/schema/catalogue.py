"""Read the operations and schemas that the emulator serves from `_generated/operations.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from attrs import frozen

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema of few keywords; `$ref` holds the bare name of another one in the catalogue."""

SOURCE = Path(__file__).parents[2] / "_generated" / "operations.json"


@frozen
class Body:
    """The request body of an operation: schemas by content type."""

    required: bool
    content: Mapping[str, Schema]


@frozen
class Parameter:
    """A query parameter."""

    name: str
    required: bool
    schema: Schema


@frozen
class Operation:
    """An operation of the API. *query* holds the values that distinguish operations at the same address."""

    id: str
    method: str
    path: str
    query: Mapping[str, str]
    parameters: tuple[Parameter, ...]
    body: Body | None
    status: int
    content: Mapping[str, Schema]


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


def _operation(facts: dict[str, Any]) -> Operation:
    body = facts["body"]
    return Operation(
        facts["id"],
        facts["method"],
        facts["path"],
        facts["query"],
        tuple(Parameter(item["name"], item["required"], item["schema"]) for item in facts["parameters"]),
        Body(body["required"], body["content"]) if body else None,
        facts["status"],
        facts["content"],
    )
