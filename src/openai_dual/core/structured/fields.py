"""The fields of a class that holds data: an attrs class, a dataclass or a TypedDict, generic or not. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NotRequired, Required, TypeAlias, get_args, get_origin, get_type_hints, is_typeddict

import attrs

from ..._values import evolve, frozen


@frozen
class Field:
    """One field: its name in JSON and in the class, its type, its description, and whether JSON may omit it."""

    name: str
    type: Any
    description: str | None = None
    optional: bool = False


@frozen
class Fields:
    """The fields of a class; `make` creates an instance from their values."""

    all: tuple[Field, ...]
    make: Callable[[Mapping[str, Any]], Any]

    def __iter__(self) -> Iterator[Field]:
        return iter(self.all)


@lru_cache(maxsize=256)
def fields_of(type_: Any) -> Fields | None:
    """Return the fields of a class; None if it has none of these forms. Raises `NameError` for an undefined type."""
    origin = get_origin(type_) or type_
    find = _finder(origin)
    if find is None:
        return None
    given = dict(zip(getattr(origin, "__parameters__", ()), get_args(type_), strict=False))
    fields, make = find(origin)
    filled = (evolve(each, type=substituted(each.type, given)) for each in fields)
    return Fields(tuple(filled), make)


Found: TypeAlias = tuple[Iterable[Field], Callable[[Mapping[str, Any]], Any]]
"""The fields of a class, and the function that creates an instance."""


def _finder(type_: Any) -> Callable[[Any], Found] | None:
    if is_typeddict(type_):
        return _of_typed_dict
    if not isinstance(type_, type):
        return None
    if attrs.has(type_):
        return _of_attrs
    return _of_dataclass if dataclasses.is_dataclass(type_) else None


def substituted(type_: Any, given: Mapping[Any, Any]) -> Any:
    """Replace the type variables of *type_* by the types *given*."""
    if type_ in given:
        return given[type_]
    variables = getattr(type_, "__parameters__", ())
    return type_[tuple(given.get(each, each) for each in variables)] if given and variables else type_


def _hints(type_: Any) -> dict[str, Any]:
    try:
        return get_type_hints(type_, include_extras=True)
    except NameError:  # a class defined in a function may refer to itself
        return get_type_hints(type_, localns={type_.__name__: type_}, include_extras=True)


def _of_typed_dict(type_: Any) -> Found:
    fields = (Field(name, _bare(hint), None, _may_miss(type_, name, hint)) for name, hint in _hints(type_).items())
    return fields, dict


def _may_miss(type_: Any, name: str, hint: Any) -> bool:
    """Tell whether a key may be missing; postponed annotations hide `NotRequired` from the class itself."""
    return get_origin(hint) is NotRequired or (name in type_.__optional_keys__ and get_origin(hint) is not Required)


def _of_attrs(type_: Any) -> Found:
    hints = _hints(type_)
    found = [each for each in attrs.fields(type_) if each.init]
    arguments = {each.name: each.alias for each in found}
    fields = (
        Field(each.name, hints.get(each.name, each.type), _about(each.metadata), each.default is not attrs.NOTHING)
        for each in found
    )
    return fields, lambda values: type_(**{arguments[name]: value for name, value in values.items()})


def _of_dataclass(type_: Any) -> Found:
    hints = _hints(type_)
    found = [each for each in dataclasses.fields(type_) if each.init]
    fields = (Field(each.name, hints[each.name], _about(each.metadata), _has_default(each)) for each in found)
    return fields, lambda values: type_(**values)


def _has_default(field: dataclasses.Field[Any]) -> bool:
    return field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING


def _about(metadata: Mapping[Any, Any]) -> str | None:
    about = metadata.get("description")
    return about if isinstance(about, str) else None


def _bare(hint: Any) -> Any:
    """Return the type in `Required[...]` or `NotRequired[...]`."""
    return get_args(hint)[0] if get_origin(hint) in {Required, NotRequired} else hint
