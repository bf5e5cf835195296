"""Compute arguments for every operation, and the request they must become, from the description.

`arguments(id)` returns the keywords a caller would write; `Arguments` describes the expected request. Path
parameters are named as in the template, query names lose a trailing `[]`, the `openai-beta` header is `betas`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from .description import Described, flat, operations
from .samples import fuller, minimal

FORM = "multipart/form-data"
JSON = "application/json"
KEYWORDS = {"openai-beta": "betas", "Idempotency-Key": "idempotency_key"}
"""Header parameters whose keyword differs from their name."""


@dataclass(frozen=True)
class Arguments:
    """The arguments of one operation: path values, query values, header values and body fields by keyword."""

    operation: Described
    places: dict[str, str]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: dict[str, Any]

    @property
    def keywords(self) -> dict[str, Any]:
        query = {name.removesuffix("[]"): value for name, value in self.query.items()}
        headers = {KEYWORDS.get(name, name): value for name, value in self.headers.items()}
        return {**self.places, **query, **headers, **self.body}

    @property
    def path(self) -> str:
        """The expected path, percent-encoded."""
        encoded = {name: quote(value, safe="") for name, value in self.places.items()}
        return self.operation.path.format_map(encoded)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The expected query, sorted: constants, arrays and objects in brackets."""
        given = [pair for name, value in self.query.items() for pair in brackets(name, value)]
        return sorted([*self.operation.constants.items(), *((name, str(value)) for name, value in given)])

    @property
    def multipart(self) -> bool:
        """Whether the body must be a form: the operation takes one, and either a file is in it or no JSON."""
        takes_json = JSON in self.operation.bodies
        return FORM in self.operation.bodies and (not takes_json or any(_files(each) for each in self.body.values()))


def arguments(operation_id: str, *, full: bool = False, place: str = "id_1") -> Arguments:
    """Sample the arguments of an operation, its optional ones too if *full*; each path parameter is *place*."""
    operation = operations()[operation_id]
    sample = fuller if full else minimal
    wanted = {
        kind: {
            name: sample(facts["schema"])
            for name, facts in operation.named(kind).items()
            if full or facts.get("required")
        }
        for kind in ("query", "header")
    }
    schema = _body(operation)
    return Arguments(
        operation,
        dict.fromkeys(operation.named("path"), place),
        wanted["query"],
        wanted["header"],
        {} if schema is None else sample(schema),
    )


def _body(operation: Described) -> dict[str, Any] | None:
    schema = operation.bodies.get(FORM, operation.bodies.get(JSON))
    return None if schema is None else flat(schema)


def _files(value: Any) -> bool:
    return isinstance(value, bytes) or (isinstance(value, list) and any(_files(each) for each in value))


def brackets(name: str, value: Any) -> list[tuple[str, Any]]:
    """Spell a nested value as the API reads it in queries and forms: `name[]` for arrays, `name[key]` for objects."""
    match value:
        case dict():
            return [pair for key, inner in value.items() for pair in brackets(f"{name}[{key}]", inner)]
        case list():
            return [pair for inner in value for pair in brackets(f"{name.removesuffix('[]')}[]", inner)]
        case bool():
            return [(name, str(value).lower())]
        case _:
            return [(name, value)]
