"""Read what the emulator sends: events of a stream, and schemas as a stock JSON Schema validator takes them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import httpx
from jsonschema import Draft202012Validator

from openai_dual.emulator.catalogue import Schema, catalogue


def data_of(response: httpx.Response) -> list[Any]:
    """Return the data of each event, parsed unless it is `[DONE]`."""
    lines = [line.removeprefix("data: ") for line in response.text.splitlines() if line.startswith("data: ")]
    return [line if line == "[DONE]" else json.loads(line) for line in lines]


def names_of(response: httpx.Response) -> list[str]:
    """Return the name of each event."""
    return [line.removeprefix("event: ") for line in response.text.splitlines() if line.startswith("event: ")]


def violations(schema: Schema, value: Any) -> list[str]:
    """List what in *value* does not fit *schema*, as an independent validator sees it."""
    validator = Draft202012Validator({**_standard(schema), "$defs": _definitions()})
    return [f"{error.json_path}: {error.message}"[:300] for error in validator.iter_errors(value)]


@cache
def _definitions() -> dict[str, Schema]:
    return {name: _standard(part) for name, part in catalogue().schemas.items()}


def _standard(schema: Any) -> Any:
    """Turn bare names in references into pointers."""
    if isinstance(schema, list):
        return [_standard(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    name = schema.get("$ref")
    return (
        {"$ref": f"#/$defs/{name}"} if isinstance(name, str) else {key: _standard(part) for key, part in schema.items()}
    )
