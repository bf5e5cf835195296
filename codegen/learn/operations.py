"""An official method as an operation of a description: its address, its parameters, its response. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args, get_origin

from attrs import frozen

from ..decisions.entries import CLIENT
from ..description.schemas import NULL, Schema
from ..drift.official import PAGES
from ..identifiers import class_name
from .hints import Types, bare, is_object, members
from .observed import Method, Request

JSON, EVENTS, BINARY = "application/json", "text/event-stream", "application/octet-stream"
FORM = "multipart/form-data"
CURSORS: dict[str, dict[str, Schema]] = {
    "cursor": {"has_more": {"type": "boolean"}},
    "conversation": {"has_more": {"type": "boolean"}, "last_id": {"anyOf": [{"type": "string"}, NULL]}},
    "next": {"has_more": {"type": "boolean"}, "next": {"anyOf": [{"type": "string"}, NULL]}},
    "token": {"next": {"anyOf": [{"type": "string"}, NULL]}},
    "single": {},
}
"""The fields of a page beside `data`, by its kind."""


@frozen
class Learnt:
    """One operation, and its address."""

    path: str
    verb: str
    operation: dict[str, Any]


def operation(method: Method, request: Request, types: Types) -> Learnt:
    """Describe *method*, whose *request* was observed."""
    constants = [f"{name}={value}" for name, value in request.query if name not in method.hints and "[" not in name]
    needs_body = any(name in request.body for name in method.required)
    body = _body(method, request, types)
    described: dict[str, Any] = {
        "operationId": operation_id(method.name),
        CLIENT: _place(method, request),
        **({"deprecated": True} if request.is_deprecated else {}),
        "parameters": list(_parameters(method, request, types)),
        **({"requestBody": {"required": needs_body, "content": body}} if body else {}),
        "responses": {"200": {"description": "OK", **_response(method.returns, types)}},
        **({"security": [{"AdminApiKeyAuth": []}]} if request.is_admin else {}),
    }
    path = request.path + ("?" + "&".join(constants) if constants else "")
    return Learnt(path, request.method.lower(), described)


def operation_id(name: str) -> str:
    """Name the operation of the method with the dotted *name*: `files.list` is `filesList`."""
    text = class_name(name)
    return text[0].lower() + text[1:]


def parameter(name: str, method: Method, request: Request, types: Types) -> dict[str, Any]:
    """Describe a parameter of the query or the headers."""
    wire, header = request.wire(name), request.headers.get(name)
    schema = _without_null(types.schema(method.hints[name]))
    return {
        "in": "query" if wire else "header",
        "name": wire or header or name,
        **({"required": True} if name in method.required else {}),
        "schema": schema,
    }


def unplaced(method: Method, request: Request) -> list[str]:
    """Return the parameters of *method* that its *request* does not show."""
    shown = {*re.findall(r"\{([^}]*)\}", request.path), *request.body, *request.headers}
    return [name for name in method.hints if name not in shown and not request.wire(name)]


def _place(method: Method, request: Request) -> dict[str, Any]:
    resource, _, name = method.name.rpartition(".")
    page = next((page for page, _ in _pages(method.returns)), None)
    place: dict[str, Any] = {"resource": resource, "method": name}
    if positional := [each for each in method.positional if each in method.hints]:
        place["positional"] = positional
    if page is not None:
        place["page"] = page
    if request.beta and not any(header == "openai-beta" for header in request.headers.values()):
        place["beta"] = request.beta
    if any(getattr(part, "__name__", "") == "Stream" for part in members(method.returns)):
        place["stream"] = {"when": {"stream": True} if "stream" in method.hints else {}}
    return place | ({"creates": True} if name == "create" else {})


def _parameters(method: Method, request: Request, types: Types) -> Iterator[dict[str, Any]]:
    for name in method.hints:
        if f"{{{name}}}" in request.path:
            yield {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}
        elif request.wire(name) or name in request.headers:
            yield parameter(name, method, request, types)


def _body(method: Method, request: Request, types: Types) -> dict[str, Any]:
    names = [name for name in method.hints if name in request.body]
    if not names:
        return {}
    schema: Schema = {"type": "object", "properties": {name: types.schema(method.hints[name]) for name in names}}
    if required := [name for name in names if name in method.required]:
        schema["required"] = required
    return {FORM if request.content_type == FORM else JSON: {"schema": schema}}


def _response(hint: Any, types: Types) -> dict[str, Any]:
    content: dict[str, Any] = {}
    results: list[Schema] = []
    for part in members(hint):
        name = getattr(part, "__name__", "")
        if get_origin(part) is not None and name == "Stream":
            content[EVENTS] = {"schema": types.schema(get_args(part)[0])}
        elif "BinaryResponse" in name:
            content[BINARY] = {"schema": {"type": "string", "format": "binary"}}
        elif part not in (None, type(None)):
            results.append(page_schema(part, types) or types.schema(part))
    if results:
        content[JSON] = {"schema": results[0] if len(results) == 1 else {"anyOf": results}}
    return {"content": content} if content else {}


def page_schema(hint: Any, types: Types) -> Schema | None:
    """Return the schema of a page, if *hint* is one."""
    for kind, item in _pages(hint):
        properties = {"data": {"type": "array", "items": types.schema(item)}, **CURSORS[kind]}
        return {"type": "object", "properties": properties, "required": ["data"]}
    return None


def _pages(hint: Any) -> Iterator[tuple[str, Any]]:
    """Yield the kind of page and the type of its items, if *hint* is a page: a generic model of its own."""
    for part in members(hint):
        generic = getattr(part, "__pydantic_generic_metadata__", None)
        name = bare(part).__name__.partition("[")[0] if is_object(bare(part)) else ""
        if generic and generic["args"] and name.removeprefix("Sync") in PAGES:
            yield PAGES[name.removeprefix("Sync")], generic["args"][0]


def _without_null(schema: Schema) -> Schema:
    """Return *schema* without null, which cannot be written in a query or a header."""
    if NULL not in schema.get("anyOf", ()):
        return schema
    rest = [member for member in schema["anyOf"] if member != NULL]
    return rest[0] if len(rest) == 1 else {**schema, "anyOf": rest}
