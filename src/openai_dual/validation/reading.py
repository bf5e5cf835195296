"""Read the texts of paths, queries, headers and forms as the values that their schemas ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from ..core.jsons import loads
from ..errors import ParameterProblem
from .catalogue import Body, Parameter, Schema
from .checker import Checker
from .problems import missing, right_kind

JSON: Final = "application/json"
FORM: Final = "multipart/form-data"
TEXTS: Final = frozenset({"application/sdp", "text/plain"})
"""Content types whose body is text; that of others is bytes."""

DEEPEST: Final = 100
"""The maximum number of brackets in the name of a field."""

_ATOMS: Final[Mapping[str, type]] = {"integer": int, "number": float}
_WORDS: Final[Mapping[str, bool | None]] = {"true": True, "false": False, "null": None}


class TooDeepError(ValueError):
    """The brackets of a name are nested too deep."""


class Reader:
    """Reads texts by the schemas of *checker*; *parse_json* parses objects that are written as JSON."""

    def __init__(self, checker: Checker, parse_json: Callable[[bytes], Any] = loads) -> None:
        self.checker, self._parse_json = checker, parse_json

    def parameters(
        self, declared: Iterable[Parameter], given: Mapping[str, Any]
    ) -> tuple[dict[str, Any], list[ParameterProblem]]:
        """Return the values of the *declared* parameters among the texts *given*, and their problems."""
        values: dict[str, Any] = {}
        problems: list[ParameterProblem] = []
        for parameter in declared:
            name = parameter.name
            if (spelled := name.removesuffix("[]")) in given:
                values[name] = self.typed(given[spelled], parameter.schema)
                problems += self.checker.problems(parameter.schema, values[name], name)
            elif parameter.required:
                problems.append(missing(name))
        return values, problems

    def typed(self, value: Any, schema: Schema) -> Any:
        """Convert the texts in *value* to the types of *schema*; texts that do not convert are kept."""
        readings = [(each, self._read(value, each)) for each in self._readings(schema)]
        for candidate, read in readings:
            if self.checker.fits(candidate, read):
                return read
        return next((read for candidate, read in readings if right_kind(candidate, read)), readings[0][1])

    def _readings(self, schema: Schema) -> list[Schema]:
        """Return the plain schemas that *schema* stands for, strings last, since every value is a valid string."""
        schema = self.checker.resolved(schema)
        found = [reading for variant in schema.get("anyOf", ()) for reading in self._readings(variant)] or [schema]
        return sorted(found, key=lambda reading: reading.get("type") == "string")

    def _read(self, value: Any, schema: Schema) -> Any:
        kinds: Any = schema.get("type", "")
        if isinstance(value, dict):
            declared = self.checker.fields(schema)
            return {
                name: self.typed(item, declared[name]) if name in declared else item for name, item in value.items()
            }
        if "array" in kinds:
            items = value if isinstance(value, list) else [value]
            return [self.typed(item, schema.get("items", {})) for item in items]
        return self._atom(value, kinds) if isinstance(value, str) else value

    def _atom(self, text: str, kinds: str | list[str]) -> Any:
        if "boolean" in kinds or "null" in kinds:
            return _WORDS.get(text, text)
        if "object" in kinds:
            return self._json_or_text(text)
        for kind, convert in _ATOMS.items():
            if kind in kinds:
                try:
                    return convert(text)
                except ValueError:
                    break
        return text

    def _json_or_text(self, text: str) -> Any:
        try:
            return self._parse_json(text.encode())
        except ValueError:
            return text


def absent_problems(body: Body, checker: Checker) -> Iterator[ParameterProblem]:
    """Yield the problems of a request without a body; one that is not required is as good as an empty object."""
    structured = [body.content[kind] for kind in (JSON, FORM) if kind in body.content]
    found = list(checker.problems(structured[0], {})) if structured else []
    yield from found
    if body.required and not found:
        yield missing("")


def nested(fields: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Build the tree of bracketed names: `a[b]=1` and `c[]=2` become {"a": {"b": 1}, "c": [2]}.

    Raises `TooDeepError`, whose argument is the name.
    """
    tree: dict[str, Any] = {}
    for name, value in fields:
        steps = re.findall(r"[^\[\]]+|(?<=\[)(?=\])", name) or [name]
        if len(steps) > DEEPEST:
            raise TooDeepError(steps[0])
        _put(tree, steps, value)
    return tree


def _put(tree: dict[str, Any], steps: list[str], value: Any) -> None:
    first, *rest = steps
    if rest == [""] or (not rest and first in tree):
        held = tree.setdefault(first, [])
        tree[first] = [*(held if isinstance(held, list) else [held]), value]
    elif rest and isinstance(below := tree.setdefault(first, {}), dict):
        _put(below, rest, value)
    else:
        tree[first] = value


def header_parameters(declared: Iterable[Parameter], headers: Mapping[str, str]) -> dict[str, Any]:
    """Return the texts of the *declared* headers among *headers*, whose names are in lower case; lists are split."""
    return {
        each.name: _split(headers[each.name.lower()], each.schema) for each in declared if each.name.lower() in headers
    }


def _split(text: str, schema: Schema) -> str | list[str]:
    return [item.strip() for item in text.split(",")] if schema.get("type") == "array" else text
