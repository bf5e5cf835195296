"""The answer of an operation that has no function of its own: made up, but true to its schema.

It repeats what the request said where the answer has a field for it: the ids in the address, the fields of the body.
"""

from __future__ import annotations

from typing import Any

from ..messages import Json, Reply, json_reply
from ..request_context import RequestContext
from ..schema.catalogue import Schema

JSON = "application/json"
BYTES = b"emulated content\n"


def answer(context: RequestContext) -> Reply:
    """Answer in the operation's content type: bytes if it has a binary one, else JSON, else nothing."""
    content = context.operation.content
    binary = next((kind for kind in content if kind not in {JSON, "text/event-stream"}), None)
    if binary:
        return Reply(context.operation.status, binary, BYTES)
    if JSON not in content:
        return Reply(context.operation.status, None, b"")
    return json_reply(made(context), context.operation.status)


def made(context: RequestContext) -> Json:
    """Make up the JSON answer."""
    schema = context.operation.content[JSON]
    value = context.sampler.value(schema)
    return _fitted(context, schema, value) if isinstance(value, dict) else value


def _fitted(context: RequestContext, schema: Schema, value: dict[str, Any]) -> dict[str, Any]:
    """Put in what is known better than by chance, field by field, as far as the schema lets it."""
    declared = context.checker.declared(schema)
    given = context.body if isinstance(context.body, dict) else {}
    known: dict[str, Json] = {**given, **context.path, "has_more": False}
    return value | {
        name: item for name, item in known.items() if name in declared and context.checker.fits(declared[name], item)
    }
