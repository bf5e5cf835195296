"""Python types as JSON schemas: what an official method takes and returns. Pure, but for imports of types."""

from __future__ import annotations

import typing
from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from types import UnionType
from typing import Any, get_args, get_origin

from ..description.schemas import NULL, Schema, reference
from ..identifiers import class_name

SCALARS: Mapping[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    bytes: {"type": "string", "format": "binary"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    None: NULL,
    type(None): NULL,
}
LEFT_OUT = {"Omit", "NotGiven"}
"""Types of parameters that stand for no value."""
WRAPPERS = (typing.Annotated, typing.Required, typing.NotRequired)


class Types:
    """Makes schemas of Python types. Objects become components, except the *known* ones, which are there already."""

    def __init__(self, known: Mapping[Any, str], taken: Collection[str]) -> None:
        self.components: dict[str, Schema] = {}
        self._names: dict[Any, str] = dict(known)
        self._taken = set(taken)
        self._twins: dict[tuple[str, str], str] = {}

    def schema(self, hint: Any) -> Schema:
        """Return the schema of *hint*; anything goes where there is none."""
        hint = bare(hint)
        if hint in SCALARS:
            return dict(SCALARS[hint])
        origin = get_origin(hint)
        if origin is typing.Union or origin is UnionType:
            return self._union(list(members(hint)))
        if origin is typing.Literal:
            return _listed(get_args(hint))
        if is_object(hint):
            return reference(self._component(hint))
        inner = get_args(hint)
        if len(inner) == 1:
            return {"type": "array", "items": self.schema(inner[0])}
        return {"type": "object", "additionalProperties": self.schema(inner[1])} if len(inner) == 2 else {}

    def _union(self, hints: list[Any]) -> Schema:
        if bytes in hints:  # a file, in any of the forms that are accepted
            return dict(SCALARS[bytes])
        schemas: list[Schema] = []
        for schema in map(self.schema, hints):
            if schema not in schemas:
                schemas.append(schema)
        return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}

    def _component(self, cls: Any) -> str:
        if cls not in self._names:
            own, module = cls.__name__, class_name(cls.__module__.rpartition(".")[2])
            wanted = own if own.lower() == module.lower() or not _is_inner(own, module) else f"{module}{own}"
            name = next(each for each in (wanted, f"{module}{own}", *_numbered(wanted)) if each not in self._taken)
            self._taken.add(name)
            self._names[cls] = name
            schema = self.object(cls)
            twin = self._twins.setdefault((own, repr(schema)), name)  # packages repeat types for other methods
            if twin == name:
                self.components[name] = schema
            self._names[cls] = twin
        return self._names[cls]

    def object(self, cls: Any) -> Schema:
        """Return the schema of an object: a model class or a TypedDict."""
        found = list(fields(cls))
        needed = [key for key, _, required in found if required]
        properties = {key: self.schema(hint) for key, hint, _ in found}
        return {"type": "object", "properties": properties, **({"required": needed} if needed else {})}


def _is_inner(name: str, module: str) -> bool:
    """Tell whether the class *name* is a part of the one that its *module* is named after."""
    return not name.lower().startswith(module.lower())


def _numbered(name: str) -> Iterator[str]:
    yield from (f"{name}{number}" for number in range(2, 100))


def _listed(values: tuple[Any, ...]) -> Schema:
    kinds = {type(value) for value in values}
    return {**(SCALARS.get(kinds.pop(), {}) if len(kinds) == 1 else {}), "enum": list(values)}


def bare(hint: Any) -> Any:
    """Return *hint* without annotations, and the type that an alias stands for."""
    while True:
        if hasattr(hint, "__value__"):
            hint = hint.__value__
        elif get_origin(hint) in WRAPPERS:
            hint = get_args(hint)[0]
        else:
            return hint


def members(hint: Any) -> Iterator[Any]:
    """Yield the members of a union, inner ones too, without those that stand for no value."""
    hint = bare(hint)
    if get_origin(hint) in (typing.Union, UnionType):
        for member in get_args(hint):
            yield from members(member)
    elif getattr(hint, "__name__", "") not in LEFT_OUT:
        yield hint


def is_object(hint: Any) -> bool:
    """Tell whether *hint* is a class with fields."""
    return hasattr(hint, "model_fields") or hasattr(hint, "__total__")  # a TypedDict of whichever library


def fields(cls: Any) -> Iterator[tuple[str, Any, bool]]:
    """Yield the JSON key, the type and whether it is required of each field of *cls*."""
    if hasattr(cls, "model_fields"):
        for name, field in cls.model_fields.items():
            yield field.alias or name, field.annotation, field.is_required()
        return
    for name, hint in types_of(cls).items():
        alias = next((one.alias for one in _extras(hint) if getattr(one, "alias", None)), name)
        yield alias, hint, _is_required(hint, total=cls.__total__)


def types_of(thing: Any) -> dict[str, Any]:
    """Return the types of a function's parameters or a class's fields; none if one is known to type checkers only."""
    try:
        return typing.get_type_hints(thing, include_extras=True)
    except NameError:
        return {}


def _extras(hint: Any) -> tuple[Any, ...]:
    while get_origin(hint) in WRAPPERS:
        if get_origin(hint) is typing.Annotated:
            return tuple(hint.__metadata__)
        hint = get_args(hint)[0]
    return ()


def _is_required(hint: Any, *, total: bool) -> bool:
    while (origin := get_origin(hint)) in WRAPPERS:
        if origin is not typing.Annotated:
            return origin is typing.Required
        hint = get_args(hint)[0]
    return total
