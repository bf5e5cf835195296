"""The fields of a value class, with the arguments of `attrs.field` that this package uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeVar

T = TypeVar("T")

Validator = Callable[[Any, Any, Any], None]


class _Nothing:
    def __repr__(self) -> str:
        return "NOTHING"


NOTHING: Final = _Nothing()
"""Stands for a default that there is not."""


class Factory:
    """A default that *make* gives to each instance; it receives the instance if it *takes_self*."""

    __slots__ = ("factory", "takes_self")

    def __init__(self, factory: Callable[..., Any], takes_self: bool = False) -> None:
        self.factory, self.takes_self = factory, takes_self


class Field:
    """One field of a value class; validators receive it, and need its name."""

    __slots__ = (
        *("alias", "converter", "default", "eq", "init", "kw_only", "metadata", "name", "repr", "type", "validators"),
    )

    def __init__(
        self,
        default: Any = NOTHING,
        validator: Validator | Sequence[Validator] | None = None,
        repr: bool | Callable[[Any], str] = True,
        eq: bool = True,
        converter: Callable[[Any], Any] | None = None,
        init: bool = True,
        kw_only: bool = False,
        metadata: Mapping[Any, Any] | None = None,
        alias: str = "",
    ) -> None:
        self.default, self.converter = default, converter
        self.validators = (validator,) if callable(validator) else tuple(validator or ())
        self.repr, self.eq, self.init, self.kw_only, self.metadata = repr, eq, init, kw_only, metadata or {}
        self.name, self.type, self.alias = "", "", alias


def field(*, factory: Callable[[], Any] | None = None, **settings: Any) -> Any:
    """Declare a field; the arguments are those of `attrs.field`, see `Field`."""
    return Field(**settings) if factory is None else Field(Factory(factory), **settings)


def fields(cls: type) -> tuple[Field, ...]:
    """Return the fields of a value class, those of its bases first."""
    declared: tuple[Field, ...] = cls.__value_fields__  # type: ignore[attr-defined]  # value classes have it
    return declared


def evolve(value: T, **changes: Any) -> T:
    """Return a copy of *value* with *changes*, converted and validated as by its class."""
    for each in fields(type(value)):
        if each.init and each.alias not in changes:
            changes[each.alias] = getattr(value, each.name)
    return type(value)(**changes)
