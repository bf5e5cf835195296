"""The facts that both sides are compared by: a kind, and a text that names one thing. Pure."""

from __future__ import annotations

from typing import NamedTuple

KINDS = ("operations", "parameters", "required", "pages", "fields", "constants", "events", "webhooks")
DEPTH = 3
"""How deep the fields of responses are compared."""


class Fact(NamedTuple):
    """One thing that a client has: `("parameters", "files.list(after)")`."""

    kind: str
    text: str


def dotted(path: str, name: str) -> str:
    """Return the path of the field *name* inside *path*."""
    return f"{path}.{name}" if path else name
