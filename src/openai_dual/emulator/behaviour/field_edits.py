"""Set or remove fields of JSON bodies and events, for faults.

A path names the fields from the outside in, `choices.delta.tool_calls.index`; lists on the way are edited element by
element.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable

from ..messages import Json, Refusal, dump

Edit = Callable[[Json], int]
"""Edits a value in place, and returns the number of places that changed."""

DATA = re.compile(rb"^data: (\{.*\})$", re.MULTILINE)


def setter(path: str, value: Json) -> Edit:
    """Return the edit that sets the field at *path*, also where it is missing."""

    def apply(target: dict[str, Json], name: str) -> int:
        target[name] = value
        return 1

    return _edit(path.split("."), apply)


def remover(path: str) -> Edit:
    """Return the edit that removes the field at *path*."""
    missing = object()
    return _edit(path.split("."), lambda target, name: int(target.pop(name, missing) is not missing))


def edited(body: bytes | Iterable[bytes], edits: Iterable[Edit]) -> bytes | list[bytes]:
    """Apply *edits* to a JSON body, or to the data of each event. An edit that changes nothing is refused with 400."""
    events = [body] if isinstance(body, bytes) else list(body)
    for edit in edits:
        changes = list[int]()
        events = [_edited_event(event, edit, changes) for event in events]
        if not any(changes):
            raise Refusal(400, "The fault edits a field that the response does not have.")
    return events[0] if isinstance(body, bytes) else events


def parse_setting(written: str) -> tuple[str, Json]:
    """Parse `path=JSON`. Raises ValueError."""
    path, equals, value = written.partition("=")
    if not path or not equals:
        raise ValueError(written)
    return path, json.loads(value)


def _edited_event(event: bytes, edit: Edit, changes: list[int]) -> bytes:
    def replaced(text: bytes) -> bytes:
        value = json.loads(text)
        changes.append(edit(value))
        return dump(value)

    if event.startswith((b"{", b"[")):
        return replaced(event)
    return DATA.sub(lambda found: b"data: " + replaced(found[1]), event)


def _edit(steps: list[str], apply: Callable[[dict[str, Json], str], int]) -> Edit:
    first, *rest = steps

    def edit(value: Json) -> int:
        if isinstance(value, list):
            return sum(edit(item) for item in value)
        if not isinstance(value, dict):
            return 0
        if not rest:
            return apply(value, first)
        return _edit(rest, apply)(value.get(first))

    return edit
