"""The fields of a class that holds data: an attrs class, a dataclass or a TypedDict. Pure.

`fields_of` gives their names, types and descriptions, and makes an instance of values for them. Imports nothing of this
package.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NotRequired, Required, get_args, get_origin, get_type_hints, is_typeddict

import attrs
from attrs import frozen


@frozen
class Field:
    """One field: its name in JSON and in the class, its type, and what is said of it."""

    name: str
    type: Any
    description: str | None = None


@frozen
class Fields:
    """The fields of a class, and how to make one of it."""

    all: tuple[Field, ...]
    make: Callable[[Mapping[str, Any]], Any]

    def __iter__(self) -> Iterator[Field]:
        return iter(self.all)


@lru_cache(maxsize=256)
def fields_of(type_: Any) -> Fields | None:
    """Look at a class; None is for what is no attrs class, dataclass or TypedDict. NameError: a type is not defined."""
    if is_typeddict(type_):
        hints = get_type_hints(type_, include_extras=True)
        return Fields(tuple(Field(name, _bare(hint)) for name, hint in hints.items()), dict)
    if not isinstance(type_, type):
        return None
    if attrs.has(type_):
        return _of_attrs(type_)
    return _of_dataclass(type_) if dataclasses.is_dataclass(type_) else None


def _of_attrs(type_: Any) -> Fields:
    hints = get_type_hints(type_, include_extras=True)
    arguments = {each.name: each.alias for each in attrs.fields(type_) if each.init}
    found = [each for each in attrs.fields(type_) if each.init]
    fields = tuple(Field(each.name, hints.get(each.name, each.type), _about(each.metadata)) for each in found)
    return Fields(fields, lambda values: type_(**{arguments[name]: value for name, value in values.items()}))


def _of_dataclass(type_: Any) -> Fields:
    hints = get_type_hints(type_, include_extras=True)
    found = [each for each in dataclasses.fields(type_) if each.init]
    fields = tuple(Field(each.name, hints[each.name], _about(each.metadata)) for each in found)
    return Fields(fields, lambda values: type_(**values))


def _about(metadata: Mapping[Any, Any]) -> str | None:
    about = metadata.get("description")
    return about if isinstance(about, str) else None


def _bare(hint: Any) -> Any:
    """Return the type in `Required[...]` or `NotRequired[...]`: a strict schema has no optional keys."""
    return get_args(hint)[0] if get_origin(hint) in {Required, NotRequired} else hint
