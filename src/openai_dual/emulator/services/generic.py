"""Serve operations that have no service: a made-up response that fits the schema.

Fields that the request has, in its path or its body, are repeated in the response.
"""

from __future__ import annotations

from typing import Any

from ...validation.catalogue import Schema
from ..messages import Json, Reply, data_stream, json_reply
from ..request_context import RequestContext

JSON, EVENTS = "application/json", "text/event-stream"
BYTES = b"emulated content\n"


def answer(context: RequestContext) -> Reply:
    """Return a reply of the operation's content type: bytes if it is binary, a stream if requested, else JSON."""
    content = context.operation.content
    if EVENTS in content and (JSON not in content or _wants_stream(context)):
        return data_stream([context.sampler.value(content[EVENTS])])
    binary = next((kind for kind in content if kind not in {JSON, EVENTS}), None)
    if binary:
        return Reply(context.operation.status, binary, BYTES)
    if JSON not in content:
        return Reply(context.operation.status, None, b"")
    return json_reply(sample_json(context), context.operation.status)


def _wants_stream(context: RequestContext) -> bool:
    return isinstance(context.body, dict) and context.body.get("stream") is True


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
