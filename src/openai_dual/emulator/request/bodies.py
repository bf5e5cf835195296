"""Read and check the body and the query parameters of a request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..messages import Json, Refusal, Request
from ..schema.catalogue import Body, Operation, Schema
from ..schema.checker import Checker
from .json_parsing import DEEPEST, parse_json
from .multipart import Field, parse

FORM = "multipart/form-data"
ATOMS: Mapping[str, type] = {"integer": int, "number": float}
WORDS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None}


def read_body(request: Request, operation: Operation, checker: Checker) -> Json:
    """Read and check the body: JSON, a form as a nested dict, or bytes for other content types.

    Invalid values are refused with 400; `param` has their path.
    """
    if operation.body is None:
        return None
    if not request.body:
        return _absent(operation.body, checker)
    kind = content_type(request)
    schema = operation.body.content.get(kind)
    if schema is None:
        accepted = " or ".join(operation.body.content)
        raise Refusal(400, f"Unsupported content type: '{kind}'. This method accepts {accepted}.")
    body = _parsed(request, kind, schema, checker)
    _refuse_misfit(checker, schema, body, "")
    return body


def content_type(request: Request) -> str:
    """Return the media type of the body without parameters; JSON if the request has no content type."""
    return request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()


def read_query(request: Request, operation: Operation, checker: Checker) -> dict[str, Json]:
    """Read and check the query parameters that the operation declares."""
    given = _nested(request.query)
    values: dict[str, Json] = {}
    for parameter in operation.parameters:
        spelled = parameter.name.removesuffix("[]")
        if spelled in given:
            values[parameter.name] = _typed(given[spelled], parameter.schema, checker)
            _refuse_misfit(checker, parameter.schema, values[parameter.name], parameter.name)
        elif parameter.required:
            raise _missing(parameter.name)
    return values


def _absent(body: Body, checker: Checker) -> Json:
    schema = next(iter(body.content.values()))
    if required := checker.resolved(schema).get("required"):
        raise _missing(required[0])
    if body.required:
        raise Refusal(400, "This method needs a request body, but it is empty.")
    return {}


def _missing(name: str) -> Refusal:
    return Refusal(400, f"Missing required parameter: '{name}'.", param=name, code="missing_required_parameter")


def _parsed(request: Request, kind: str, schema: Schema, checker: Checker) -> Json:
    if kind == FORM:
        return _typed(_nested(parse(request.headers["content-type"], request.body)), schema, checker)
    if kind == "application/json":
        return _json(request.body)
    return request.body


def _json(body: bytes) -> Json:
    try:
        return parse_json(body)
    except ValueError:
        raise Refusal(400, "The body of your request could not be parsed as JSON.") from None


def _refuse_misfit(checker: Checker, schema: Schema, value: Json, at: str) -> None:
    if found := checker.problem(schema, value, at):
        raise found.refusal()


def _nested(fields: Iterable[tuple[str, Field]]) -> dict[str, Json]:
    """Build the tree of bracketed names: `a[b]=1` and `c[]=2` become {"a": {"b": 1}, "c": [2]}."""
    tree: dict[str, Json] = {}
    for name, value in fields:
        steps = re.findall(r"[^\[\]]+|(?<=\[)(?=\])", name) or [name]
        if len(steps) > DEEPEST:
            raise Refusal(400, f"The parameter '{name[:20]}...' is nested too deep.", param=steps[0])
        _put(tree, steps, value)
    return tree


def _put(tree: dict[str, Json], steps: list[str], value: Field) -> None:
    first, *rest = steps
    if rest == [""] or (not rest and first in tree):
        held = tree.setdefault(first, [])
        tree[first] = [*(held if isinstance(held, list) else [held]), value]
    elif rest and isinstance(below := tree.setdefault(first, {}), dict):
        _put(below, rest, value)
    else:
        tree[first] = value


def _typed(value: Json, schema: Schema, checker: Checker) -> Json:
    """Convert the strings of a form or a query to the types of *schema*; strings that do not convert are kept."""
    for candidate in _readings(schema, checker):
        read = _read(value, candidate, checker)
        if checker.fits(candidate, read):
            return read
    return _read(value, checker.resolved(schema), checker)


def _readings(schema: Schema, checker: Checker) -> list[Schema]:
    """Return the plain schemas that *schema* stands for, strings last, since every value is a valid string."""
    schema = checker.resolved(schema)
    found = [reading for variant in schema.get("anyOf", ()) for reading in _readings(variant, checker)] or [schema]
    return sorted(found, key=lambda reading: reading.get("type") == "string")


def _read(value: Json, schema: Schema, checker: Checker) -> Json:
    kinds: Any = schema.get("type", "")
    if isinstance(value, dict):
        declared = checker.fields(schema)
        return {
            name: _typed(item, declared[name], checker) if name in declared else item for name, item in value.items()
        }
    if "array" in kinds:
        items = value if isinstance(value, list) else [value]
        return [_typed(item, schema.get("items", {}), checker) for item in items]
    return _atom(value, kinds) if isinstance(value, str) else value


def _atom(text: str, kinds: str | list[str]) -> Json:
    if "boolean" in kinds or "null" in kinds:
        return WORDS.get(text, text)
    if "object" in kinds:
        return _json_or_text(text)
    for kind, convert in ATOMS.items():
        if kind in kinds:
            try:
                return convert(text)
            except ValueError:
                break
    return text


def _json_or_text(text: str) -> Json:
    try:
        return parse_json(text)
    except ValueError:
        return text
