"""From the texts of a command line to JSON values, by the schema of a parameter. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from ..validation.catalogue import Schema
from ..validation.problems import kind_of, values_of
from .failures import UsageError
from .operations import variants

METAVARS: Final = {
    "integer": "INTEGER",
    "number": "NUMBER",
    "boolean": "BOOLEAN",
    "object": "JSON",
    "array": "JSON",
}


def kinds_of(schema: Schema) -> list[str]:
    """Return the JSON types that *schema* allows, without null; none if it allows all."""
    found: list[str] = []
    for each in variants(schema):
        kinds: Any = each.get("type") or [kind_of(value) for value in values_of(each)]
        found += [kinds] if isinstance(kinds, str) else kinds
    return [kind for kind in dict.fromkeys(found) if kind != "null"]


def constants_of(schema: Schema) -> list[str]:
    """Return the texts that *schema* enumerates; of an array those of its elements."""
    found = [value for each in variants(schema) for value in values_of(each)]
    if not found:
        found = [value for each in variants(schema) if "items" in each for value in constants_of(each["items"])]
    return [value for value in dict.fromkeys(found) if isinstance(value, str)]


def is_file(schema: Schema) -> bool:
    """Return whether *schema* is a file, or an array of files, and nothing else."""
    return all(
        is_file(each["items"]) if "items" in each else each.get("format") == "binary" for each in variants(schema)
    )


def may_be_file(schema: Schema) -> bool:
    """Return whether a file is among the values that *schema* allows."""
    return any(
        may_be_file(each["items"]) if "items" in each else each.get("format") == "binary" for each in variants(schema)
    )


def metavar_of(schema: Schema) -> str:
    """Return the word that stands for a value of *schema* in a help text."""
    kinds = kinds_of(schema)
    if may_be_file(schema):
        return "FILE"
    if "string" in kinds:
        return "TEXT" if len(kinds) == 1 else "TEXT|JSON"
    return METAVARS.get(kinds[0], "TEXT") if kinds else "TEXT|JSON"


def converted(name: str, text: str, schema: Schema) -> Any:
    """Return the value that *text* stands for, by *schema*.

    Text is text where the schema allows only that. Otherwise it is read as JSON if the result has a type that the
    schema allows. A single element stands for an array of one. Raises `UsageError`, naming the parameter *name*.
    """
    kinds = kinds_of(schema)
    if kinds == ["string"]:
        return text
    found, value = _json(text)
    kind = kind_of(value)
    if found and (not kinds or kind in kinds or (kind == "integer" and "number" in kinds)) and kind != "string":
        return value
    if not kinds or "string" in kinds:
        return text
    if "array" in kinds and kind != "object":
        elements = [each["items"] for each in variants(schema) if "items" in each]
        return [converted(name, text, {"anyOf": elements} if elements else {})]
    if "array" in kinds and found:
        return [value]
    expected = " or ".join(kinds)
    wrong = kind if found else f"{text[:40]!r}"
    raise UsageError(f"--{name.replace('_', '-')}: expected {expected}, got {wrong}", param=name)


def _json(text: str) -> tuple[bool, Any]:
    try:
        return True, json.loads(text)
    except (ValueError, RecursionError):
        return False, None


def at(schema: Schema, path: Sequence[str]) -> Schema:
    """Return the schema at *path* inside *schema*; one that allows everything if it is not described."""
    for step in path:
        inner = [found for each in variants(schema) for found in _inside(each, step)]
        schema = {"anyOf": inner} if inner else {}
    return schema


def _inside(schema: Schema, step: str) -> list[Schema]:
    """Return the schemas of what *step* leads to: a field, an element, or a value of a map."""
    if step.isdigit() and "items" in schema:
        return [schema["items"]]
    declared = schema.get("properties", {})
    others = schema.get("additionalProperties")
    if step in declared:
        return [declared[step]]
    return [others] if isinstance(others, dict) else []


def put(target: dict[str, Any], path: Sequence[str], value: Any, written: str) -> None:
    """Set *value* at *path* in *target*; a number is an index of an array, which it may extend by one.

    Raises `UsageError`, which shows *written*, if a value in the way is neither an object nor an array.
    """
    holder: Any = target
    for step, after in zip(path, [*path[1:], None], strict=True):
        key: Any = step
        if isinstance(holder, list):
            key = _index(holder, step, written)
        elif not isinstance(holder, dict):
            raise UsageError(f"--{written}: {step!r} is inside a value that has no fields", param=written)
        if after is None:
            holder[key] = value
        elif isinstance(holder, list):
            if holder[key] is None:
                holder[key] = [] if after.isdigit() else {}
            holder = holder[key]
        else:
            holder = holder.setdefault(key, [] if after.isdigit() else {})


def _index(holder: list[Any], step: str, written: str) -> int:
    if not step.isdigit() or int(step) > len(holder):
        raise UsageError(f"--{written}: expected an index up to {len(holder)}, got {step!r}", param=written)
    if int(step) == len(holder):
        holder.append(None)
    return int(step)
