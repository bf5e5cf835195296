"""Read the committed description, independently of codegen, so that tests can find mistakes of codegen.

Reads `openapi.yaml` with PyYAML and applies the overlays; of codegen only their reader is used. `schema` resolves
references and merges `allOf`; `operations` lists every operation with its parameters, body and response.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from codegen.decisions import overlay
from tests.support.paths import ROOT

METHODS = ("get", "post", "put", "patch", "delete")
Schema = dict[str, Any]


@dataclass(frozen=True)
class Described:
    """One operation: method and path, parameters, and the schemas of body and response by content type."""

    id: str
    method: str
    path: str
    constants: dict[str, str]
    parameters: tuple[dict[str, Any], ...]
    bodies: dict[str, Schema]
    answers: dict[str, Schema]
    security: list[dict[str, Any]]
    encodings: dict[str, str]
    """Content types of the form fields that declare one."""

    def named(self, place: str) -> dict[str, Schema]:
        """Parameters in *place* ("path", "query" or "header") by name."""
        return {each["name"]: each for each in self.parameters if each["in"] == place}


@cache
def document() -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    parsed: dict[str, Any] = yaml.load((ROOT / "openapi.yaml").read_bytes(), loader)
    paths = (ROOT / "overrides" / name for name in ("overlay.yaml", "learnt.yaml"))
    corrected, _ = overlay.apply(parsed, [action for path in paths if path.exists() for action in overlay.read(path)])
    return corrected


@cache
def operations() -> dict[str, Described]:
    found = (
        _described(method.upper(), template, item[method])
        for template, item in document()["paths"].items()
        for method in METHODS
        if method in item
    )
    return {operation.id: operation for operation in found}


def _described(method: str, template: str, facts: dict[str, Any]) -> Described:
    path, _, query = template.partition("?")
    success = next(answer for status, answer in facts["responses"].items() if status.startswith("2"))
    return Described(
        id=facts["operationId"],
        method=method,
        path=path,
        constants=dict(pair.split("=") for pair in query.split("&") if pair),
        parameters=tuple(facts.get("parameters", ())),
        bodies=_schemas(facts.get("requestBody", {})),
        answers=_schemas(success),
        encodings=_encodings(facts.get("requestBody", {})),
        security=facts.get("security", document()["security"]),
    )


def _schemas(holder: dict[str, Any]) -> dict[str, Schema]:
    return {kind: media.get("schema", {}) for kind, media in holder.get("content", {}).items()}


def _encodings(holder: dict[str, Any]) -> dict[str, str]:
    fields = holder.get("content", {}).get("multipart/form-data", {}).get("encoding", {})
    return {name: facts["contentType"] for name, facts in fields.items()}


def resolve(schema: Schema) -> Schema:
    while "$ref" in schema:
        target: Any = document()
        for key in schema["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        schema = target
    return schema


def flat(schema: Schema) -> Schema:
    """Resolve *schema* and merge the members of its `allOf` into it."""
    schema = resolve(schema)
    if "allOf" not in schema:
        return schema
    out: Schema = {key: value for key, value in schema.items() if key != "allOf"}
    for member in schema["allOf"]:
        _merge(out, flat(member))
    return out


def _merge(out: Schema, member: Schema) -> None:
    for key, value in member.items():
        if key == "properties":
            out[key] = {**out.get(key, {}), **value}
        elif key == "required":
            out[key] = [*dict.fromkeys([*out.get(key, []), *value])]
        else:
            out.setdefault(key, value)


def variants(schema: Schema) -> list[Schema]:
    """Alternatives of a union, flattened, null left out; none if *schema* is not a union."""
    schema = flat(schema)
    members = [flat(member) for member in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))]
    return [member for member in members if member.get("type") != "null" and member != {"nullable": True}]
