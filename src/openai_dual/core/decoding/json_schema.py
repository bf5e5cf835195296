"""JSON Schemas of classes of responses, of their types. The caller chooses how a class is referred to."""

from __future__ import annotations

import typing
from collections.abc import Callable
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin

from .hints import hints, plain_hint

Refer = Callable[[Any], dict[str, Any]]
"""Returns the schema that stands for a class: a reference."""

_SCALARS: Final[dict[Any, dict[str, Any]]] = {
    NoneType: {"type": "null"},
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
}


def class_schema(cls: Any, refer: Refer, *, by_alias: bool = True) -> dict[str, Any]:
    """Return the schema of *cls*, in which other classes are references."""
    types, defaults = hints(cls), cls.field_defaults()
    properties: dict[str, Any] = {}
    for name, key in cls.field_keys().items():
        schema = type_schema(plain_hint(types[name], is_any_object), refer)
        properties[key if by_alias else name] = (
            schema if name not in defaults else {**schema, "default": defaults[name]}
        )
    names = {name: key if by_alias else name for name, key in cls.field_keys().items()}
    required = [names[name] for name in names if name not in defaults]
    described = {"title": cls.__name__, "type": "object", "additionalProperties": True, "properties": properties}
    return described | ({"required": required} if required else {})


def is_any_object(hint: Any) -> bool:
    """Return whether *hint* is a class that declares no field: it stands for variants that nobody knows."""
    return isinstance(hint, type) and hasattr(hint, "from_dict") and not hint.field_keys()  # type: ignore[attr-defined]


def type_schema(hint: Any, refer: Refer) -> dict[str, Any]:  # noqa: PLR0911 (one return a kind of type)
    """Return the schema of a type; empty for one that JSON Schema cannot express."""
    origin, inner = get_origin(hint), get_args(hint)
    if hint in _SCALARS:
        return dict(_SCALARS[hint])
    if origin is typing.Annotated:
        return type_schema(plain_hint(inner[0], is_any_object), refer)
    if origin is typing.Literal:
        return _literal(inner)
    if origin is Union or origin is UnionType:
        return {"anyOf": [type_schema(one, refer) for one in inner]}
    if origin is list:
        return {"type": "array", "items": type_schema(inner[0], refer)}
    if origin is dict:
        return {"type": "object", "additionalProperties": type_schema(inner[1], refer)}
    known = origin if isinstance(origin, type) else hint
    if isinstance(known, type) and hasattr(known, "from_dict"):
        return {"type": "object"} if is_any_object(known) else refer(known)
    return {}


def _literal(values: tuple[Any, ...]) -> dict[str, Any]:
    """Return the schema of constants, with their type if they have one."""
    kinds = {type(value) for value in values}
    constants = {"const": values[0]} if len(values) == 1 else {"enum": list(values)}
    return {**constants, **(_SCALARS.get(kinds.pop(), {}) if len(kinds) == 1 else {})}


def complete_schema(cls: Any, ref_template: str, *, by_alias: bool = True) -> dict[str, Any]:
    """Return the schema of *cls* with those of all classes that it leads to, in `$defs`."""
    names: dict[Any, str] = {}
    definitions: dict[str, dict[str, Any]] = {}

    def refer(other: Any) -> dict[str, Any]:
        if (name := names.get(other)) is None:
            taken = set(names.values())
            name = next(one for one in _names(other) if one not in taken)
            names[other] = name
            definitions[name] = class_schema(other, refer, by_alias=by_alias)
        return {"$ref": ref_template.format(model=name)}

    reference = refer(cls)
    name = names[cls]
    if _mentions(definitions, reference["$ref"]):
        return {"$defs": definitions, **reference}
    own = definitions.pop(name)
    return {"$defs": definitions, **own} if definitions else own


def _names(cls: Any) -> typing.Iterator[str]:
    """Yield the names for the definition of *cls*, the shortest first."""
    yield cls.__name__
    module = cls.__module__.replace(".", "__")
    yield f"{module}__{cls.__name__}"


def _mentions(value: Any, reference: str) -> bool:
    if isinstance(value, dict):
        return value.get("$ref") == reference or any(_mentions(one, reference) for one in value.values())
    return isinstance(value, list) and any(_mentions(one, reference) for one in value)
