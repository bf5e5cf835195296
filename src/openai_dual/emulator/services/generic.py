"""Serve operations that have no service: a made-up response that fits the schema.

Fields that the request has, in its path or its body, are repeated in the response.
"""

from __future__ import annotations

from typing import Any

from ..messages import Json, Reply, json_reply
from ..request_context import RequestContext
from ..schema.catalogue import Schema

JSON = "application/json"
BYTES = b"emulated content\n"


def answer(context: RequestContext) -> Reply:
    """Return a reply of the operation's content type: bytes if it is binary, else JSON, else no body."""
    content = context.operation.content
    binary = next((kind for kind in content if kind not in {JSON, "text/event-stream"}), None)
    if binary:
        return Reply(context.operation.status, binary, BYTES)
    if JSON not in content:
        return Reply(context.operation.status, None, b"")
    return json_reply(sample_json(context), context.operation.status)


def sample_json(context: RequestContext) -> Json:
    """Generate the JSON response."""
    schema = context.operation.content[JSON]
    value = context.sampler.value(schema)
    return _fitted(context, schema, value) if isinstance(value, dict) else value


def _fitted(context: RequestContext, schema: Schema, value: dict[str, Any]) -> dict[str, Any]:
    """Set the fields that the request has, if the schema allows their values."""
    declared = context.checker.declared(schema)
    given = context.body if isinstance(context.body, dict) else {}
    known: dict[str, Json] = {**given, **context.path, "has_more": False}
    return value | {
        name: item for name, item in known.items() if name in declared and context.checker.fits(declared[name], item)
    }
