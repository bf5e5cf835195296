"""Things that exist in the emulator, for addresses and bodies that name them.

`MAKERS` tells for the start of an address how a thing there is made: an operation, and what it takes. What is not in
it is not looked up by the emulator, and may have any id.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx

Maker = Callable[[httpx.Client, str], str]
"""Makes a thing in the collection at an address, and returns its id."""


def posted(**body: Any) -> Maker:
    """Make a thing by posting *body* to the address of its collection."""

    def make(api: httpx.Client, collection: str) -> str:
        return str(api.post(collection, json=body).raise_for_status().json()["id"])

    return make


def uploaded(api: httpx.Client, collection: str) -> str:
    """Upload a file."""
    made = api.post(collection, data={"purpose": "batch"}, files={"file": ("a", b"x")})
    return str(made.raise_for_status().json()["id"])


MAKERS: Mapping[str, Maker] = {
    "/files/{file_id}": uploaded,
    "/responses/{response_id}": posted(model="gpt-4o", input="hi"),
}
"""By the address of a thing, up to its own id."""

REFERENCES: Mapping[str, str] = {}
"""Fields of a body that name a thing, and its address."""


def address(api: httpx.Client, template: str) -> str:
    """Fill the parameters of *template*, left to right, with the ids of things made for it."""
    known = filled = ""
    for segment in template.split("/")[1:]:
        known += f"/{segment}"
        filled += f"/{_id(api, known, filled) if segment.startswith('{') else segment}"
    return filled


def with_references(api: httpx.Client, body: Any) -> Any:
    """Let *body* name things that exist."""
    if not isinstance(body, dict):
        return body
    named = {name: _id(api, place, place.rpartition("/")[0]) for name, place in REFERENCES.items() if name in body}
    return body | named


def _id(api: httpx.Client, known: str, collection: str) -> str:
    maker = MAKERS.get(known)
    return maker(api, collection) if maker else f"{known.rpartition('{')[2].removesuffix('}')}_1"
