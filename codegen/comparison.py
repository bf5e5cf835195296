"""Say what a new description changes for the generated client. Works on normalised descriptions. Pure."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from .description.schemas import NULL, Schema, actions, components, referred

SHOWN = 20
"""How many names a line of the summary lists before it counts the rest."""

Part = dict[str, Any]


class Change(NamedTuple):
    """One difference: `+` for an addition, `-` for a removal, `~` for a change."""

    sign: str
    what: str
    name: str
    root: str = ""
    """The operation or schema that it is in."""


def summary(found: Iterable[Change]) -> list[str]:
    """Spell changes of the same kind in one line each, in order of first occurrence."""
    groups: dict[tuple[str, str], list[str]] = {}
    for change in found:
        groups.setdefault((change.sign, change.what), []).append(change.name)
    return [f"{sign} {what}: {_listing(names)}" for (sign, what), names in groups.items()]


def _listing(names: list[str]) -> str:
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more


def changes(old: Part, new: Part) -> Iterator[Change]:
    """Yield what differs from *old* to *new*, operations first; the inside of a new or removed part is not listed."""
    yield from _keyed(_operations(old), _operations(new), "operation", _operation_changes)
    yield from _keyed(components(old), components(new), "schema", _schema_changes)


def _keyed(
    old: Part, new: Part, what: str, inside: Callable[[str, Any, Any], Iterator[Change]], prefix: str = ""
) -> Iterator[Change]:
    """Compare two mappings: keys that came and went, and *inside* the values of the others."""
    yield from _listed(what, old, new)
    for name in old:
        if name in new and old[name] != new[name]:
            found = inside(prefix + name, old[name], new[name])
            yield from (change._replace(root=name) for change in found)


def _listed(what: str, old: Iterable[str], new: Iterable[str]) -> Iterator[Change]:
    before, after = list(old), list(new)
    yield from (Change("+", what, name) for name in after if name not in before)
    yield from (Change("-", what, name) for name in before if name not in after)


def _flag(flag: str, name: str, old: Part, new: Part) -> Iterator[Change]:
    if bool(old.get(flag)) != bool(new.get(flag)):
        yield Change("+" if new.get(flag) else "-", flag, name)


def _replaced(what: str, old: str, new: str) -> Iterator[Change]:
    if old != new:
        yield Change("~", what, f"{old or 'nothing'} -> {new or 'nothing'}")


def _operations(document: Part) -> Part:
    return {
        action.id: action.operation | {"at": f"{action.method.upper()} {action.path}"} for action in actions(document)
    }


def _operation_changes(name: str, old: Part, new: Part) -> Iterator[Change]:
    yield from _replaced(f"address of {name}", old["at"], new["at"])
    yield from _flag("deprecated", name, old, new)
    before, after = _parameters(old), _parameters(new)
    yield from _keyed(before, after, f"parameter of {name}", _parameter_changes, f"{name}.")
    yield from _replaced(f"body of {name}", _content(old.get("requestBody", {})), _content(new.get("requestBody", {})))
    answers, others = _answers(old), _answers(new)
    yield from (Change("+", f"answer {status}", name) for status in others if status not in answers)
    yield from (Change("-", f"answer {status}", name) for status in answers if status not in others)
    for status in answers:
        yield from _replaced(f"answer {status} of {name}", answers[status], others.get(status, answers[status]))


def _parameters(operation: Part) -> Part:
    return {item["name"]: item for item in operation.get("parameters", ()) if "name" in item}


def _parameter_changes(name: str, old: Part, new: Part) -> Iterator[Change]:
    yield from _flag("required", name, old, new)
    yield from _schema_changes(name, old.get("schema", {}), new.get("schema", {}))


def _answers(operation: Part) -> dict[str, str]:
    return {status: answer.get("$ref") or _content(answer) for status, answer in operation.get("responses", {}).items()}


def _content(message: Part) -> str:
    content = message.get("x-content") or message.get("content", {})
    return ", ".join(f"{kind} {_outline(media.get('schema', {}))}" for kind, media in content.items())


def _schema_changes(name: str, old: Schema, new: Schema) -> Iterator[Change]:
    yield from _flag("deprecated", name, old, new)
    yield from _listed(f"value of {name}", _values(old), _values(new))
    if "anyOf" in old and "anyOf" in new:
        yield from _listed(f"variant of {name}", _variants(old), _variants(new))
    yield from _listed(f"required in {name}", old.get("required", ()), new.get("required", ()))
    if _shape(old) != _shape(new):
        yield from _replaced(name, _outline(old), _outline(new))
    before, after = old.get("properties", {}), new.get("properties", {})
    yield from _keyed(before, after, f"property of {name}", _schema_changes, f"{name}.")
    for keyword in ("items", "additionalProperties"):
        if isinstance(old.get(keyword), dict) and isinstance(new.get(keyword), dict):
            yield from _schema_changes(f"{name}[]", old[keyword], new[keyword])


def _values(schema: Schema) -> list[str]:
    own = [json.dumps(value) for value in schema.get("enum", ())]
    return own + [value for member in schema.get("anyOf", ()) for value in _values(member)]


def _variants(schema: Schema) -> list[str]:
    return [_outline(member) for member in schema.get("anyOf", ()) if "enum" not in member]


def _shape(schema: Schema) -> str:
    """Spell what `_schema_changes` does not look into: of a union, an object or a list, only that it is one."""
    if "anyOf" in schema or "items" in schema:
        return "union" if "anyOf" in schema else "list"
    return str(schema.get("type")) if {"enum", "properties"} & schema.keys() else _outline(schema)


def _outline(schema: Schema) -> str:
    """Spell *schema* in a word or two."""
    if name := referred(schema):
        return name
    if "anyOf" in schema:
        return " | ".join("null" if member == NULL else _outline(member) for member in schema["anyOf"])
    if "items" in schema:
        return f"list of {_outline(schema['items'])}"
    return json.dumps(schema["const"]) if "const" in schema else str(schema.get("type", "anything"))
