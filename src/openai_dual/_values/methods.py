"""The methods that all value classes share: they read the fields of the class when they are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn

from .declared import Field, evolve, fields


def methods(every: tuple[Field, ...], *, eq: bool, is_frozen: bool) -> dict[str, Any]:
    """Return the methods of a class with the fields *every*, besides `__init__`."""
    found: dict[str, Any] = {
        "__repr__": _repr,
        "__getstate__": _getstate,
        "__setstate__": _setstate,
        "__replace__": evolve,
        "__match_args__": tuple(each.name for each in every if each.init and not each.kw_only),
    }
    if eq:
        found |= {"__eq__": _eq, "__hash__": _hash if is_frozen else None}
    if is_frozen:
        found |= {"__setattr__": _refuse_change, "__delattr__": _refuse_change}
    elif any(each.validators or each.converter for each in every):
        found["__setattr__"] = _checked_setattr
    return found


def _repr(self: Any) -> str:
    return f"{type(self).__qualname__.rpartition('>.')[2]}({', '.join(_shown(self))})"


def _shown(self: Any) -> Iterator[str]:
    for each in fields(type(self)):
        if each.repr and hasattr(self, each.name):  # tracebacks may show an instance that is half made
            value = getattr(self, each.name)
            yield f"{each.name}={each.repr(value) if callable(each.repr) else repr(value)}"


def _compared(self: Any) -> tuple[Any, ...]:
    return tuple(getattr(self, each.name) for each in fields(type(self)) if each.eq)


def _eq(self: Any, other: object) -> Any:
    return _compared(self) == _compared(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(_compared(self))


def _getstate(self: Any) -> dict[str, Any]:
    return {each.name: getattr(self, each.name) for each in fields(type(self))}


def _setstate(self: Any, state: dict[str, Any]) -> None:
    for each in fields(type(self)):
        if each.name in state:  # a pickle of an older version may lack a field
            object.__setattr__(self, each.name, state[each.name])


def _refuse_change(*_: object) -> NoReturn:
    from attrs.exceptions import FrozenInstanceError  # loads attrs

    raise FrozenInstanceError


def _checked_setattr(self: Any, name: str, value: Any) -> None:
    for each in fields(type(self)):
        if each.name == name:
            value = value if each.converter is None else each.converter(value)
            for validator in each.validators:
                validator(self, each, value)
    object.__setattr__(self, name, value)
