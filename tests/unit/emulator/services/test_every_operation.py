"""Every operation responds to a valid request as the description says.

Covers: table, dispatcher, request_context, schema.sampler, voices_and_chatkit.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import httpx
import pytest

from openai_dual.emulator.schema.sampler import Sampler
from openai_dual.validation.catalogue import Operation, Schema, catalogue
from openai_dual.validation.checker import Checker
from tests.unit.emulator.helpers import event_data, event_names, violations
from tests.unit.emulator.sample_resources import arranged

OPERATIONS = catalogue().operations
CHECKER = Checker(catalogue().schemas)
FORM = "multipart/form-data"
JSON = "application/json"
EVENTS = "text/event-stream"
UNFINISHED = "finish_reason: None is not"
"""The chunks of text completions are described as complete ones; only the last one has a finish reason."""
ASKED = "role: 'assistant' was expected"
"""The messages of a stored completion are described as responses; they are the input."""


def test_there_are_389_operations() -> None:
    assert 389 == len(OPERATIONS)


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_answers_as_described(api: httpx.Client, name: str) -> None:
    operation = OPERATIONS[name]

    response = _send(api, operation)

    assert operation.status == response.status_code, response.text
    media = response.headers.get("content-type", "").partition(";")[0]
    assert not operation.content or media in operation.content or media.startswith(("audio/", "text/"))
    if JSON in operation.content and media == JSON:
        found = violations(operation.content[JSON], response.json())
        assert [] == [one for one in found if not (name == "getChatCompletionMessages" and ASKED in one)]


@pytest.mark.parametrize("name", [name for name, operation in OPERATIONS.items() if EVENTS in operation.content])
def test_an_operation_streams_as_described(api: httpx.Client, name: str) -> None:
    operation = OPERATIONS[name]

    response = _send(api, operation, streamed=True)

    assert (200, EVENTS) == (response.status_code, response.headers["content-type"].partition(";")[0])
    data = [one for one in event_data(response) if one != "[DONE]" or event_names(response)]
    is_run = event_names(response)[-1:] == ["done"]
    events = (
        [{"event": name, "data": one} for name, one in zip(event_names(response), data, strict=True)]
        if is_run
        else data
    )
    assert events
    found = violations({"items": operation.content[EVENTS]}, events)
    assert [] == [violation for violation in found if UNFINISHED not in violation]


def _send(api: httpx.Client, operation: Operation, *, streamed: bool = False) -> httpx.Response:
    sampler = Sampler(CHECKER, Random(operation.id))
    query = {
        parameter.name: sampler.value(parameter.schema, parameter.name)
        for parameter in operation.parameters
        if parameter.required
    }
    kind, schema = next(iter(operation.body.content.items())) if operation.body else ("", {})
    path, body = arranged(api, operation, sampler.value(schema))
    arguments: dict[str, Any] = {}
    if operation.body:
        settled = _settled(body, CHECKER.fields(schema), streamed=streamed)
        arguments = _encoded(kind, settled, CHECKER.fields(schema))
    elif streamed:
        query["stream"] = "true"
    return api.request(operation.method, path, params={**query, **operation.query}, **arguments)


def _settled(body: Any, declared: dict[str, Schema], *, streamed: bool) -> Any:
    """Set `stream` in the body."""
    if "stream_format" in declared:
        return body | {"stream_format": "sse" if streamed else "audio"}
    if "stream" in declared:
        body = body | {"stream": streamed}
    return body


def _encoded(kind: str, body: Any, declared: dict[str, Schema]) -> dict[str, Any]:
    if kind == JSON:
        return {"json": body}
    files = [(name, ("a.bin", b"content")) for name in body if _is_file(declared[name])]
    files += [(f"{name}[]", ("a.bin", b"content")) for name in body if _is_file(_item(declared[name]))]
    taken = {name.removesuffix("[]") for name, _ in files}
    fields = [field for name, value in body.items() if name not in taken for field in _fields(name, value)]
    return {"files": [*files, *((name, (None, value)) for name, value in fields)]}


def _is_file(schema: Schema) -> bool:
    resolved = CHECKER.resolved(schema)
    return resolved.get("format") == "binary" or any(map(_is_file, resolved.get("anyOf", ())))


def _item(schema: Schema) -> Schema:
    resolved = CHECKER.resolved(schema)
    lists = [resolved, *(CHECKER.resolved(variant) for variant in resolved.get("anyOf", ()))]
    return next((one["items"] for one in lists if "items" in one), {})


def _fields(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _fields(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from _fields(f"{name}[]", item)
    else:
        yield name, str(value).lower() if isinstance(value, bool) else str(value)
