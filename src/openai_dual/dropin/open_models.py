"""Responses that a program has made by keyword take further attributes, as the official ones do.

The classes of responses have slots, and refuse unknown attributes. What a twin makes is of a subclass that keeps them
with the unknown fields of the JSON object, and has no slots: some frameworks keep private values in the object.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from ..core.decoding.model import Model, new


@cache
def opened(own: Any) -> Any:
    """Return the subclass of *own* that takes further attributes."""
    names = {"__module__": own.__module__, "__qualname__": own.__qualname__, "__doc__": own.__doc__}
    methods = {"__setattr__": _set, "__eq__": _equal, "__reduce__": _reduce, "__hash__": None}
    made = type(own)(own.__name__, (own,), {**names, **methods})
    type.__setattr__(made, "__own_class__", own)
    return made


def closed(cls: type[Model]) -> type[Model]:
    """Return the class that *cls* is the open subclass of; any other class is returned unchanged."""
    found: type[Model] = vars(cls).get("__own_class__", cls)
    return found


def _set(self: Any, name: str, value: Any) -> None:
    if name.startswith("_") or name in self.field_keys():
        object.__setattr__(self, name, value)
    else:
        object.__setattr__(self, "_data", {**self._data, name: value})  # a decoded dict belongs to the program


def _equal(self: Any, other: object) -> Any:
    if not isinstance(other, Model) or closed(type(self)) is not closed(type(other)):
        return NotImplemented
    return self.to_dict() == other.to_dict()


def _reduce(self: Any) -> Any:
    return _made, (closed(type(self)),), self.__getstate__()


def _made(own: Any) -> Any:
    return new(opened(own))
