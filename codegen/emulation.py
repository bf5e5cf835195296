"""The operations as compact JSON, for the emulator and the checks of requests: `_generated/operations.json`.

The emulator matches requests to operations, checks them and generates valid responses; the client checks requests by
the same facts. So each operation keeps its address, parameters, body and response, and every schema in reach only the
keywords that decide whether a value is valid. References become bare schema names. `client` holds the facts of an
operation on the client: its method, builder, summary, page kind and so on.

The schemas of the events of WebSocket channels are a file of their own, `events.json`: few programs need them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .description.schemas import Action, Schema, actions, referred

ALONE = (
    "type", "enum", "const", "required", "format", "pattern",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems",
)  # fmt: skip

FILLED = frozenset({"id", "object", "status", "created_at", "annotations", "logprobs", "detail", "strict"})
"""Fields that the service fills in where a request leaves them out, besides those that may be null.

Required fields that are not declared are mistakes of the description.
"""


def write(document: dict[str, Any], placements: Mapping[str, Mapping[str, object]], destination: Path) -> None:
    """Write operations.json and events.json for the normalised *document* into the directory *destination*.

    *placements* maps operation ids to their facts on the client.
    """
    operations = [_operation(action, document) | {"client": placements[action.id]} for action in actions(document)]
    schemas = _schemas(operations, document["components"]["schemas"])
    channels = _channels(document)
    _write({"operations": operations, "channels": channels, "schemas": schemas}, destination / "operations.json")
    events = _event_schemas(channels, document["components"]["schemas"], known=schemas)
    _write({"schemas": events}, destination / "events.json")


def _write(facts: dict[str, Any], destination: Path) -> None:
    text = json.dumps(facts, separators=(",", ":"), ensure_ascii=False)
    destination.write_text(text + "\n", encoding="utf-8")


def _channels(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the address, parameters and events of every WebSocket channel."""
    return [
        {
            "name": channel["accessor"],
            "path": channel["path"],
            "parameters": [_parameter(one) | {"in": one["in"]} for one in channel.get("parameters", ())],
            "sent": referred(channel["clientEvent"]),
            "received": referred(channel["serverEvent"]),
            "beta": channel.get("betaHeader"),
        }
        for channel in document.get("x-channels", ())
    ]


def _operation(action: Action, document: dict[str, Any]) -> dict[str, Any]:
    facts = action.operation
    shared = document["paths"][action.path].get("parameters", ())
    parameters = [*shared, *facts.get("parameters", ())]
    status = min(code for code in facts["responses"] if code.startswith("2"))
    return {
        "id": action.id,
        "method": action.method.upper(),
        "path": facts.get("x-path", action.path),
        "query": dict(facts.get("x-query", ())),
        "parameters": [_parameter(parameter) for parameter in parameters if parameter["in"] == "query"],
        "path_parameters": [_parameter(parameter) for parameter in parameters if parameter["in"] == "path"],
        "headers": [_parameter(parameter) for parameter in parameters if parameter["in"] == "header"],
        "body": _body(facts.get("requestBody", {})),
        "status": int(status.replace("X", "0")),
        "content": _content(facts["responses"][status]),
    }


def _parameter(facts: dict[str, Any]) -> dict[str, Any]:
    schema = facts.get("schema", {})
    if "x-items" in schema:  # a header whose text is a list
        schema = {"type": "array", "items": schema["x-items"]}
    schema = reduced(schema)
    return {"name": facts["name"], "required": facts.get("required", False), "schema": schema}


def _body(facts: dict[str, Any]) -> dict[str, Any] | None:
    return {"required": facts.get("required", False), "content": _content(facts)} if facts else None


def _content(facts: dict[str, Any]) -> dict[str, Any]:
    content = facts.get("x-content") or facts.get("content") or {}
    return {kind: reduced(media.get("schema", {})) for kind, media in content.items()}


def reduced(schema: Schema) -> Schema:
    """Keep the keywords of *schema* that decide whether a value is valid."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"].rpartition("/")[2]}
    return {**_own(schema), **_nested(schema)}


def _own(schema: Schema) -> Schema:
    """Keep what applies to the value itself; the `exclusiveMinimum: true` of OpenAPI 3.0 becomes the bound it means."""
    kept = {key: schema[key] for key in ALONE if key in schema}
    if "required" in kept:
        kept["required"] = list(dict.fromkeys(kept["required"]))  # some schemas name a field twice
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if kept.get(exclusive) is True:
            kept[exclusive] = kept.pop(bound)
    return kept


def _nested(schema: Schema) -> Schema:
    kept: Schema = {}
    if properties := schema.get("properties"):
        kept["properties"] = {name: reduced(value) for name, value in properties.items()}
    if "items" in schema:
        kept["items"] = reduced(schema["items"])
    if variants := schema.get("anyOf"):
        kept["anyOf"] = [reduced(variant) for variant in variants]
    others = schema.get("additionalProperties")
    if isinstance(others, dict):
        kept["additionalProperties"] = reduced(others)
    elif others is not None:
        kept["additionalProperties"] = others
    return kept


def _schemas(operations: list[dict[str, Any]], schemas: dict[str, Schema]) -> dict[str, Schema]:
    """Reduce every schema in reach; one that requests and responses share says what requests may leave out of it.

    The service fills these fields in: only responses are sure to have all that is required. The rule covers what the
    service has accepted in recorded requests.
    """
    asked = _reachable([operation["body"] for operation in operations], schemas)
    answered = _reachable([operation["content"] for operation in operations], schemas)
    places = ("parameters", "path_parameters", "headers")
    others = _reachable([operation[place] for operation in operations for place in places], schemas)
    kept = asked | answered | others
    shared = {name: schema | _filled(schema, kept) for name, schema in asked.items() if name in answered}
    return dict(sorted((kept | shared).items()))


def _filled(schema: Schema, schemas: dict[str, Schema]) -> Schema:
    """Return the keyword `filled`: the required fields of *schema* that the service fills in."""
    properties: dict[str, Schema] = schema.get("properties", {})
    filled = [
        name
        for name in (schema.get("required", ()) if properties else ())
        if name in FILLED or name not in properties or _may_be_absent(properties[name], schemas)
    ]
    return {"filled": filled} if filled else {}


def _may_be_absent(schema: Schema, schemas: dict[str, Schema]) -> bool:
    """Return whether the service knows the value of an absent field: null, or the type of a message."""
    while "$ref" in schema:
        schema = schemas[schema["$ref"]]
    if schema.get("const") == "message":
        return True
    return "null" in schema.get("type", ()) or any(each.get("type") == "null" for each in schema.get("anyOf", ()))


def _event_schemas(
    channels: list[dict[str, Any]], schemas: dict[str, Schema], known: dict[str, Schema]
) -> dict[str, Schema]:
    """Reduce the schemas of events, without those that are *known*; marked as `_schemas` does."""
    sent = _reachable([{"$ref": channel["sent"]} for channel in channels], schemas)
    received = _reachable([{"$ref": channel["received"]} for channel in channels], schemas)
    kept = sent | received
    shared = {name: schema | _filled(schema, known | kept) for name, schema in sent.items() if name in received}
    return {name: schema for name, schema in sorted((kept | shared).items()) if name not in known}


def _reachable(start: Any, schemas: dict[str, Schema]) -> dict[str, Schema]:
    kept: dict[str, Schema] = {}
    pending = list(_references(start))
    while pending:
        name = pending.pop()
        if name not in kept:
            kept[name] = reduced(schemas[name])
            pending += _references(kept[name])
    return kept


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for nested in value.values():
            yield from _references(nested)
    elif isinstance(value, list):
        for nested in value:
            yield from _references(nested)
