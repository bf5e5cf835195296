"""What a request sends in its body: the fields that become keywords, and the form they go out in. Pure.

A body that the client could not make is refused: nothing is left out in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..description.schemas import Pointer, Schema, pointer_text
from ..errors import DescriptionError
from .components import Components
from .operations import Body

JSON, FORM = "application/json", "multipart/form-data"


def fields(components: Components, body: Mapping[str, Any], at: Pointer) -> dict[str, tuple[list[Schema], bool]]:
    """Map each field of *body*, which stands at *at*, to its schemas and whether every body has it.

    Raises `DescriptionError` for a body that is neither JSON nor a form, or is no object with fields.
    """
    records = list(_records(components, body, at))
    found: dict[str, list[Schema]] = {}
    for record in records:
        for wire, schema in record["properties"].items():
            found.setdefault(wire, []).append(schema)
    return {
        wire: (schemas, all(wire in record.get("required", ()) for record in records))
        for wire, schemas in found.items()
    }


def kind(body: Mapping[str, Any]) -> Body | None:
    """Tell in which form *body* goes out."""
    content = body.get("content", {})
    if FORM in content:
        return "form_or_json" if JSON in content else "form"
    return "json" if JSON in content else None


def types(body: Mapping[str, Any]) -> dict[str, str]:
    """Map the form fields that have a content type of their own to it."""
    encoding = body.get("content", {}).get(FORM, {}).get("encoding", {})
    return {name: facts["contentType"] for name, facts in encoding.items() if "contentType" in facts}


def _records(components: Components, body: Mapping[str, Any], at: Pointer) -> Iterator[Schema]:
    content = body.get("content", {})
    if content and not {JSON, FORM} & content.keys():
        there = ", ".join(body.get("x-content", content))
        raise DescriptionError(pointer_text((*at, "content")), f"expected {JSON} or {FORM}, found {there}")
    for media in (JSON, FORM):
        if media in content:
            schema = content[media].get("schema", {})
            for record in _alternatives(components, schema):
                if not record.get("properties"):
                    here = pointer_text((*at, "content", media, "schema"))
                    raise DescriptionError(here, "expected an object with properties, which become keywords")
                yield record


def _alternatives(components: Components, schema: Schema) -> Iterator[Schema]:
    record = components.resolve(schema)
    if "anyOf" not in record:
        yield record
    for member in record.get("anyOf", ()):
        yield from _alternatives(components, member)
