"""The types of fields, as values of `typing`: those of a class, and what schemas need of each."""

from __future__ import annotations

import collections.abc
import typing
from collections.abc import Callable, Mapping
from typing import Any, Final, Union, get_args, get_origin

UNIONS: Final = (Union, type(int | str))
"""The origins of a union."""


class ValidationFailed(ValueError):  # noqa: N818 (no error of this package: the decoder raises that)
    """A value is not of the type that a caller asked for."""


def hints(cls: type) -> dict[str, Any]:
    """Return the types of the fields of a class with `field_keys`, the inherited ones first."""
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        found.update(own_annotations(base))
    keys: Mapping[str, str] = cls.field_keys()  # type: ignore[attr-defined]  # a class of responses
    return {name: found.get(name, Any) for name in keys}


def own_annotations(cls: type) -> Mapping[str, Any]:
    """Return the annotations that the class itself has, unresolved."""
    own: Mapping[str, Any] = cls.__dict__.get("__annotations__", {})  # noqa: RUF063 (a copy would be resolved)
    return own


def constants(cls: type) -> dict[str, tuple[Any, ...]]:
    """Return the values that the constant fields of a class may have, by JSON key; no module is loaded."""
    keys: Mapping[str, str] = cls.field_keys()  # type: ignore[attr-defined]  # a class of responses
    found: dict[str, tuple[Any, ...]] = {}
    for base in reversed(cls.__mro__):
        annotations: Any = own_annotations(base)
        for name in annotations:
            text = dict.get(annotations, name)  # as it was written
            if (
                name in keys
                and isinstance(text, str)
                and text.startswith("Literal[")
                and text.index("]") == len(text) - 1
            ):
                found[keys[name]] = get_args(eval(text, {"Literal": typing.Literal}))  # noqa: S307 (our own text)
    return found


def is_base(hint: Any) -> bool:
    """Return whether *hint* is the base of all classes of responses, which stands for any of them."""
    return isinstance(hint, type) and "_data" in hint.__dict__.get("__slots__", ())


def plain_hint(hint: Any, dropped: Callable[[Any], bool]) -> Any:
    """Return *hint* with lists for iterables, dicts for mappings, and without the members of unions to be *dropped*."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is typing.Annotated:
        return hint
    if origin in UNIONS:
        return union_of([plain_hint(one, dropped) for one in inner if not dropped(one)])
    if origin is typing.Literal or not inner:
        return hint
    parts = tuple(plain_hint(one, dropped) for one in inner)
    if origin in {list, collections.abc.Iterable, collections.abc.Sequence}:
        return list[parts[0]]  # type: ignore[valid-type]  # made at run time
    if origin in {dict, collections.abc.Mapping}:
        return dict[parts[0], parts[1]]  # type: ignore[valid-type]  # as above
    return Any


def union_of(members: list[Any]) -> Any:
    """Return the union of *members*, which may be one."""
    return Union[tuple(members)] if members else Any  # noqa: UP007 (made at run time)
