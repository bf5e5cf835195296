"""Decode a body as a prepared request of the operation does, without client and transport."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, reduce
from typing import Any

from openai_dual import OpenAI
from openai_dual.core.calls.call import Call, PageCall
from openai_dual.core.plain import to_plain

from .arguments import arguments
from .description import Schema, flat, operations
from .facade import places, streaming

EVENTS = "text/event-stream"


@cache
def unsent(operation_id: str, kind: str) -> Call[Any]:
    """Prepare a request of an operation whose response has the content type *kind*."""
    client = OpenAI(api_key="key-of-the-user", admin_api_key="key-of-the-admin")
    method: Any = reduce(getattr, places()[operation_id].name.split("."), client)
    asked = streaming(operation_id) if kind == EVENTS else {}
    built: Call[Any] = method.call(**arguments(operation_id).keywords | asked)
    return built


@dataclass(frozen=True)
class Decoded:
    """A decoded value, the JSON it came from, and its schema."""

    value: Any
    source: Any
    schema: Schema

    @property
    def lossless(self) -> bool:
        return bool(to_plain(self.value) == self.source)


def decoded(operation_id: str, kind: str, body: Any) -> list[Decoded]:
    """Decode *body*: one value; of a page, its items."""
    call, schema = unsent(operation_id, kind), operations()[operation_id].answers[kind]
    if not isinstance(call, PageCall):
        return [Decoded(call.decode(body), body, schema)]
    items = flat(flat(schema)["properties"]["data"])["items"]
    found = body.get("data") if isinstance(body.get("data"), list) else []
    return [Decoded(call.item(item), item, items) for item in found]
