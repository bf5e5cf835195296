"""What a new realtime session is given so that it continues a lost one: settings, then items in order. Pure.

The service takes no assistant's audio back: its transcript stands for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from ..protocol.shapes import mappings

Data = dict[str, Any]

OF_ONE_SESSION: Final = frozenset({"id", "object", "expires_at", "model", "client_secret"})
"""Settings that a session has by itself."""
OF_AN_ITEM: Final = {
    "message": ("id", "type", "role", "content"),
    "function_call": ("id", "type", "call_id", "name", "arguments"),
    "function_call_output": ("id", "type", "call_id", "output"),
}
"""The kinds of items that can be created, and the fields to create them with."""
TEXTS: Final = {"assistant": "output_text", "user": "input_text", "system": "input_text"}
"""The type of a part that has text, by role."""


def replay_events(session: Mapping[str, Any], items: Iterable[Data]) -> Iterator[Data]:
    """Yield the client events that make a new session like *session*, with *items*."""
    settings = {name: value for name, value in session.items() if name not in OF_ONE_SESSION and value is not None}
    if settings:
        yield {"type": "session.update", "session": settings}
    for item in items:
        if (given := playable(item)) is not None:
            yield {"type": "conversation.item.create", "item": given}


def playable(item: Data) -> Data | None:
    """Return *item* as it can be created; None for other kinds, and for audio without a transcript."""
    fields = OF_AN_ITEM.get(str(item.get("type")))
    if fields is None:
        return None
    given = {name: item[name] for name in fields if item.get(name) is not None}
    if given["type"] != "message":
        return given
    parts = [_part(str(given.get("role")), part) for part in mappings(given.get("content"))]
    if not parts or None in parts:
        return None
    return {**given, "content": parts}


def _part(role: str, part: Data) -> Data | None:
    if part.get("type") == "input_image":
        return part
    text = part.get("text") or part.get("transcript")
    return {"type": TEXTS.get(role, "input_text"), "text": text} if isinstance(text, str) and text else None


def unplayable_items(items: Iterable[Data]) -> tuple[str, ...]:
    """Return the ids of the items that cannot be created again."""
    return tuple(str(item.get("id")) for item in items if playable(item) is None)
