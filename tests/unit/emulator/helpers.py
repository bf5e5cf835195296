"""Helpers of the emulator's tests: upload files, read responses, validate them with a stock JSON Schema validator."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import httpx
from jsonschema import Draft202012Validator

from openai_dual.emulator.schema.channels import channels
from openai_dual.validation.catalogue import Schema


def upload(api: httpx.Client, name: str, content: bytes = b"x", purpose: str = "assistants") -> str:
    """Upload a file and return its id."""
    response = api.post("/files", data={"purpose": purpose}, files={"file": (name, content)})
    return str(response.raise_for_status().json()["id"])


def error_of(response: httpx.Response) -> tuple[int, str | None, str | None]:
    """Return status, param and code of an error response, which has all fields of the service's errors."""
    error = response.json()["error"]
    assert {"message", "type", "param", "code"} == set(error)
    assert error["message"]
    return response.status_code, error["param"], error["code"]


def event_data(response: httpx.Response) -> list[Any]:
    """Return the data of each event, parsed unless it is `[DONE]`."""
    lines = [line.removeprefix("data: ") for line in response.text.splitlines() if line.startswith("data: ")]
    return [line if line == "[DONE]" else json.loads(line) for line in lines]


def event_names(response: httpx.Response) -> list[str]:
    """Return the name of each event."""
    return [line.removeprefix("event: ") for line in response.text.splitlines() if line.startswith("event: ")]


def violations(schema: Schema, value: Any) -> list[str]:
    """List what in *value* does not fit *schema*, as an independent validator sees it."""
    validator = Draft202012Validator({**_standard(schema), "$defs": _definitions()})
    return [f"{error.json_path}: {error.message}"[:300] for error in validator.iter_errors(value)]


@cache
def _definitions() -> dict[str, Schema]:
    return {name: _standard(part) for name, part in channels().schemas.items()}


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
