"""Instances of a schema that together reach every variant of every union in it.

Each is minimal except on the path to its variant. A schema is expanded once, so the number of instances grows with the
size of the description, not with its paths.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .description import Schema, flat, resolve, variants
from .samples import minimal


def instances(schema: Schema, opened: set[int] | None = None) -> Iterator[Any]:
    """Sample every variant that *schema* reaches at least once."""
    opened = set() if opened is None else opened
    identity = id(resolve(schema))
    yield minimal(schema)
    if identity in opened:
        return
    opened.add(identity)
    whole = flat(schema)
    if members := variants(whole):
        for member in members:
            yield from _beside(whole, instances(member, opened))
    else:
        yield from _opened(whole, opened)


def _beside(whole: Schema, found: Iterator[Any]) -> Iterator[Any]:
    base = minimal({key: whole[key] for key in ("properties", "required", "type") if key in whole})
    shared = base if whole.get("properties") else {}
    for value in found:
        yield {**shared, **value} if isinstance(value, dict) else value


def _opened(schema: Schema, opened: set[int]) -> Iterator[Any]:
    base = minimal(schema)
    for name, inner in schema.get("properties", {}).items():
        for value in instances(inner, opened):
            yield {**base, name: value}
    for value in instances(schema["items"], opened) if "items" in schema else ():
        yield [value]
    values = schema.get("additionalProperties")
    for value in instances(values, opened) if isinstance(values, dict) else ():
        yield {"key": value}
