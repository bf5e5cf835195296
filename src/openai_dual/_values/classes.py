"""`define` and `frozen` make slotted classes: they share methods, and the first use compiles their `__init__`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from .declared import NOTHING, Field
from .methods import methods


def define(cls: Any = None, *, kw_only: bool = False, eq: bool = True) -> Any:
    """Make a mutable value class of *cls*; fields are converted and validated when they are assigned, too."""
    return _decorated(cls, kw_only=kw_only, eq=eq, is_frozen=False)


def frozen(cls: Any = None, *, kw_only: bool = False, eq: bool = True) -> Any:
    """Make an immutable value class of *cls*; its instances can be hashed."""
    return _decorated(cls, kw_only=kw_only, eq=eq, is_frozen=True)


def _decorated(cls: Any, *, kw_only: bool, eq: bool, is_frozen: bool) -> Any:
    def made(declared: Any) -> Any:
        return _made(declared, kw_only=kw_only, eq=eq, is_frozen=is_frozen)

    return made if cls is None else made(cls)


def _made(cls: type, *, kw_only: bool, eq: bool, is_frozen: bool) -> type:
    """Make the class again, with slots: these must be known when a class is created."""
    own = list(_declared(cls, kw_only=kw_only))
    names = {each.name for each in own}
    inherited = tuple(each for each in getattr(cls, "__value_fields__", ()) if each.name not in names)
    every = (*inherited, *own)
    namespace = {name: value for name, value in vars(cls).items() if name not in {*names, "__dict__", "__weakref__"}}
    slots = (*names,) if cls.__base__ is not None and cls.__base__.__weakrefoffset__ else (*names, "__weakref__")
    init = _Initialiser(every, is_frozen=is_frozen)
    namespace |= {"__slots__": slots, "__value_fields__": every, "__attrs_attrs__": _AttrsFields(), "__init__": init}
    for name, method in methods(every, eq=eq, is_frozen=is_frozen).items():
        namespace.setdefault(name, method)  # the class may have its own
    init.owner = made = type(cls)(cls.__name__, cls.__bases__, namespace)
    return made


def _declared(cls: type, *, kw_only: bool) -> Iterator[Field]:
    for name, annotation in cls.__annotations__.items():
        if not annotation.startswith("ClassVar"):
            default = vars(cls).get(name, NOTHING)
            each = default if isinstance(default, Field) else Field(default)
            each.name, each.type, each.kw_only = name, annotation, each.kw_only or kw_only
            each.alias = each.alias or name.lstrip("_")
            yield each


class _AttrsFields:
    """The `__attrs_attrs__` of a value class: made when attrs asks for it."""

    def __get__(self, instance: object, owner: type) -> Any:
        from .as_attrs import attrs_fields  # loads attrs

        return attrs_fields(owner)


class _Initialiser:
    """The `__init__` of a value class, which the first use compiles and puts in this one's place."""

    owner: type

    def __init__(self, every: tuple[Field, ...], *, is_frozen: bool) -> None:
        self._every, self._is_frozen = every, is_frozen

    def __get__(self, instance: object, _: type) -> Callable[..., None]:
        from .initialiser import initialiser  # most classes of a module are not instantiated by a first call

        init = initialiser(self.owner, self._every, is_frozen=self._is_frozen)
        type.__setattr__(self.owner, "__init__", init)
        bound: Callable[..., None] = init if instance is None else init.__get__(instance)
        return bound
