"""Aliases of the official package that have no name here: composed of the places of their parts.

`["Union", place, ...]`, `["Literal", value, ...]`, `["list", place]` or `["dict", place, place]`; `openai_dual.dropin`
makes the types of them.
"""

from __future__ import annotations

import builtins
import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, Final, Literal, TypeAlias, Union

Place: TypeAlias = str | list[Any]
BUILTINS: Final = (str, int, float, bool, bytes, object)
LISTS: Final = (list, Iterable, Sequence)


def composed(known: Mapping[Any, str], value: Any) -> Place | None:
    """Return the place of an alias, made of the places in *known* by identity; None if a part has none."""
    origin, parts = typing.get_origin(value), typing.get_args(value)
    if origin is Annotated:
        return _place(known, parts[0])
    if origin is Literal:
        return ["Literal", *parts]
    if origin is Union or origin is types.UnionType:
        return _of("Union", [_place(known, part) for part in parts])
    if origin in LISTS:
        return _of("list", [_place(known, parts[0])])
    if origin is dict:
        return _of("dict", [_place(known, part) for part in parts])
    return None


def _place(known: Mapping[Any, str], value: Any) -> Place | None:
    if value is None or value is types.NoneType:
        return ["Literal", None]
    if value in BUILTINS:
        return f"{builtins.__name__}:{value.__name__}"
    return known.get(id(value)) or composed(known, value)


def _of(form: str, parts: list[Place | None]) -> Place | None:
    found = [part for part in parts if part is not None]
    return [form, *found] if len(found) == len(parts) else None
