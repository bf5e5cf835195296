"""The facts of the generated client: its operations.json, the signatures of its builders, the description."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..description.schemas import Action, Schema, actions, components, resolved
from ..errors import DescriptionError
from ..plan.streaming import EVENTS, content, success
from .facts import DEPTH, Fact, dotted

SETTINGS = frozenset({
    "timeout", "deadline", "max_retries", "idempotency_key", "cancel", "middleware",
    "validate_requests", "extra_headers", "extra_query", "extra_body",
})  # fmt: skip


def facts(document: dict[str, Any], tree: Path) -> set[Fact]:
    """Return what the generated *tree*, made of the normalised *document*, offers."""
    table = json.loads((tree / "operations.json").read_bytes())["operations"]
    described = {action.id: action for action in actions(document)}
    if stale := [row["id"] for row in table if row["id"] not in described]:
        expected = f"expected a tree of this description, {stale[0]} is of another: run `make generate`"
        raise DescriptionError("", expected, file="operations.json")
    found = {fact for row in table for fact in _of_operation(document, tree, row, described[row["id"]])}
    union = components(document).get("WebhookEvent", {})
    return found | {Fact("webhooks", value) for path, value in _constants(document, union, "", 1) if path == "type"}


def hand_written(helpers: Path, mixins: Mapping[str, str]) -> set[str]:
    """Return the dotted names of the methods in the folder *helpers*; *mixins* maps resources to `module.Class`."""
    found: set[str] = set()
    for resource, place in mixins.items():
        module, _, name = place.rpartition(".")
        defined = _defined(helpers / f"{module.replace('.', '/')}.py", name)
        found |= {f"{resource}.{each}" for each in defined if not each.startswith("_")}
    return found


def _defined(path: Path, name: str) -> Iterator[str]:
    """Yield what the class *name* in the module at *path* and its bases beside it define."""
    if not path.exists():
        return
    body = ast.parse(path.read_text()).body
    for node in body:
        if isinstance(node, ast.ImportFrom) and node.level and name in {one.name for one in node.names}:
            yield from _defined(path.parents[node.level - 1] / f"{(node.module or '').replace('.', '/')}.py", name)
        elif isinstance(node, ast.ClassDef) and node.name == name:
            yield from _assigned(node)
            for base in node.bases:
                yield from _defined(path, ast.unparse(base).partition("[")[0])


def _assigned(cls: ast.ClassDef) -> Iterator[str]:
    for node in cls.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        yield from (target.id for target in targets if isinstance(target, ast.Name))


def _of_operation(document: dict[str, Any], tree: Path, row: Mapping[str, Any], action: Action) -> Iterator[Fact]:
    facts = row["client"]
    sent = list(_sent(document, action))
    for name in (facts["name"], *facts.get("aliases", ())):
        yield Fact("operations", name)
        for parameter, required in _parameters(tree / f"{facts['builder'].replace('.', '/')}.py"):
            yield Fact("parameters", f"{name}({parameter})")
            if required:
                yield Fact("required", f"{name}({parameter})")
            values = {value for key, schema in sent if key == parameter for value in _literals(document, schema)}
            yield from (Fact("constants", f"{name}({parameter})={value}") for value in values)
        if "page" in facts:
            yield Fact("pages", f"{name}: {facts['page']}")
        yield from _of_response(document, name, action, "data" if "page" in facts else "")


def _parameters(module: Path) -> Iterator[tuple[str, bool]]:
    """Yield the parameters of the builder in *module*, and whether each is required."""
    functions = [node for node in ast.parse(module.read_text()).body if isinstance(node, ast.FunctionDef)]
    arguments = functions[-1].args
    yield from ((one.arg, True) for one in arguments.args)
    for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if one.arg not in SETTINGS:
            yield one.arg, default is None


def _sent(document: dict[str, Any], action: Action) -> Iterator[tuple[str, Schema]]:
    """Yield the parameters of *action* and the fields of its body, with their schemas."""
    for one in action.operation.get("parameters", ()):
        yield one["name"].removesuffix("[]"), one["schema"]
    for media in action.operation.get("requestBody", {}).get("content", {}).values():
        for record in _records(document, media.get("schema", {})):
            yield from record["properties"].items()


def _of_response(document: dict[str, Any], name: str, action: Action, start: str) -> Iterator[Fact]:
    """Yield the events, fields and constants of a response; of a page only those of its items."""
    for kind, media in content(success(action.operation)).items():
        schema = media.get("schema", {})
        if kind == EVENTS:
            events = _constants(document, schema, "", 1)
            yield from (Fact("events", f"{name}: {value}") for path, value in events if path == "type")
        else:
            fields = (path for path in _fields(document, schema, "", DEPTH) if path.startswith(start))
            yield from (Fact("fields", f"{name} -> {path}") for path in fields)
            found = _constants(document, schema, "", DEPTH)
            constants = ((path, value) for path, value in found if path.startswith(start))
            yield from (Fact("constants", f"{name} -> {path}={value}") for path, value in constants)


def _fields(document: dict[str, Any], schema: Schema, path: str, depth: int) -> Iterator[str]:
    for record in _records(document, schema) if depth else ():
        for name, inner in record["properties"].items():
            yield dotted(path, name)
            yield from _fields(document, inner, dotted(path, name), depth - 1)


def _constants(document: dict[str, Any], schema: Schema, path: str, depth: int) -> Iterator[tuple[str, str]]:
    for record in _records(document, schema) if depth else ():
        for name, inner in record["properties"].items():
            yield from ((dotted(path, name), value) for value in _literals(document, inner))
            yield from _constants(document, inner, dotted(path, name), depth - 1)


def _records(document: dict[str, Any], schema: Schema) -> Iterator[Schema]:
    """Yield the objects of *schema*: of a union all, of a list its items."""
    whole = resolved(document, schema)
    if "properties" in whole:
        yield whole
    for member in (*whole.get("anyOf", ()), *([whole["items"]] if "items" in whole else [])):
        yield from _records(document, member)


def _literals(document: dict[str, Any], schema: Schema) -> Iterator[str]:
    whole = resolved(document, schema)
    values = [whole["const"]] if "const" in whole else whole.get("enum", ())
    yield from (value for value in values if isinstance(value, str))
    for member in (*whole.get("anyOf", ()), *([whole["items"]] if "items" in whole else [])):
        yield from _literals(document, member)
