"""Reduce any published version of the description to interface facts: no prose, no examples, nothing quoted.

`python -m codegen import FILE` writes the result to `openapi.yaml`. Pure but for `write`.
"""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from typing import Any

import yaml

PROSE = {"description", "summary", "externalDocs", "examples", "$comment", "contact", "termsOfService"}
VERBATIM = {"default", "enum", "const", "required", "security"}
"""Keywords whose values are data, not keywords."""
MAPS = {
    *("properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "mapping", "encoding", "scopes"),
    *("paths", "webhooks", "pathItems", "callbacks", "schemas", "responses", "parameters", "headers", "content"),
    *("requestBodies", "securitySchemes", "variables", "links"),
}
"""Keywords whose mappings have names for keys: a property may be called `description`."""
META = ("group", "beta")
INFO = ("title", "version", "license")


def facts(document: dict[str, Any]) -> dict[str, Any]:
    """Return what *document* says about the interface and nothing else; a document of facts comes back equal."""
    result: dict[str, Any] = _object(document)
    result["info"] = {key: document["info"][key] for key in INFO if key in document.get("info", {})}
    if "license" in result["info"]:
        result["info"]["license"] = {"name": result["info"]["license"].get("name", "")}
    return result


def dump(document: dict[str, Any]) -> str:
    """Spell *document* as YAML, in its own order, without anchors."""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(_unshared(document), Dumper=dumper, sort_keys=False, width=1000, allow_unicode=True)
    return text


def write(path: Path, text: str) -> None:
    """Write *text* to *path* whole or not at all."""
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)


def _object(node: Any) -> Any:
    """Reduce a node whose keys are keywords."""
    if isinstance(node, list):
        return [_object(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: _value(key, value) for key, value in node.items() if _is_fact(key, value)}
    if "x-oaiMeta" in result and not result["x-oaiMeta"]:
        del result["x-oaiMeta"]
    return result


def _value(key: str, value: Any) -> Any:
    if key in VERBATIM:
        return value
    if key == "x-oaiMeta":
        return {name: value[name] for name in META if name in value}
    if key == "responses" and isinstance(value, dict):
        return {status: _answer(status, answer) for status, answer in value.items()}
    if key in MAPS and isinstance(value, dict):
        return {name: _object(item) for name, item in value.items()}
    return _object(value)


def _answer(status: str, answer: dict[str, Any]) -> dict[str, Any]:
    """Reduce an answer; OpenAPI asks for a description, so it gets the status in words, or the component's name."""
    if "$ref" in answer:
        return {"$ref": answer["$ref"]}
    return {"description": _phrase(status), **_object(answer)}


def _phrase(status: str) -> str:
    return HTTPStatus(int(status)).phrase if status in {str(code.value) for code in HTTPStatus} else status


def _is_fact(key: str, value: Any) -> bool:
    if key == "example":
        return isinstance(value, bool)  # true and false quote nobody
    if key == "x-oaiMeta":
        return isinstance(value, dict)
    return key not in PROSE and (not key.startswith("x-") or _is_terse(value))


def _is_terse(value: Any) -> bool:
    """Tell whether an extension holds words, numbers and flags only: a phrase may be prose."""
    if isinstance(value, dict):
        return all(_is_terse(item) for item in value.values())
    if isinstance(value, list):
        return all(map(_is_terse, value))
    return not isinstance(value, str) or len(value.split()) == 1


def _unshared(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _unshared(value) for key, value in node.items()}
    return [_unshared(item) for item in node] if isinstance(node, list) else node
