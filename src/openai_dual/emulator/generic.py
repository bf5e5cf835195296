"""The answer of an operation that has no function of its own: made up, but true to its schema.

It repeats what the request said where the answer has a field for it: the ids in the address, the fields of the body.
"""

from __future__ import annotations

from typing import Any

from .catalogue import Schema
from .messages import Json, Reply, json_reply
from .visit import Visit

JSON = "application/json"
BYTES = b"emulated content\n"


def answer(visit: Visit) -> Reply:
    """Answer in the operation's content type: bytes if it has a binary one, else JSON, else nothing."""
    content = visit.operation.content
    binary = next((kind for kind in content if kind not in {JSON, "text/event-stream"}), None)
    if binary:
        return Reply(visit.operation.status, binary, BYTES)
    if JSON not in content:
        return Reply(visit.operation.status, None, b"")
    return json_reply(made(visit), visit.operation.status)


def made(visit: Visit) -> Json:
    """Make up the JSON answer."""
    schema = visit.operation.content[JSON]
    value = visit.sampler.value(schema)
    return _fitted(visit, schema, value) if isinstance(value, dict) else value


def _fitted(visit: Visit, schema: Schema, value: dict[str, Any]) -> dict[str, Any]:
    """Put in what is known better than by chance, field by field, as far as the schema lets it."""
    declared = visit.checker.declared(schema)
    given = visit.body if isinstance(visit.body, dict) else {}
    known: dict[str, Json] = {**given, **visit.path, "has_more": False}
    return value | {
        name: item for name, item in known.items() if name in declared and visit.checker.fits(declared[name], item)
    }
