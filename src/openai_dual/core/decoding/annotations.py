"""The types in annotations, resolved when somebody asks for them.

Generated classes name their types as text, and import them for type checkers only, so that a class loads no other.
Here such a text becomes the real type, with the modules that it names. A class is asked for by `typing.get_type_hints`,
by pydantic, or by `model_fields`; an alias by the import from `openai_dual.types`.
"""

from __future__ import annotations

import sys
import typing
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any, get_args, get_origin

from .hints import UNIONS, is_base, own_annotations, union_of


class Annotations(dict[str, Any]):
    """The `__annotations__` of a class: its values are resolved when they are read."""

    def __init__(self, owner: type, annotations: Mapping[str, Any]) -> None:
        super().__init__(annotations)
        self.owner = owner

    def text(self, name: str) -> Any:
        """Return the annotation of *name* as it was written."""
        return super().get(name)

    def __getitem__(self, name: str) -> Any:
        return _resolved(super().__getitem__(name), self.owner)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the type of *name*, or *default*."""
        return self[name] if name in self else default  # noqa: SIM401 (its own definition)

    def __iter__(self) -> Iterator[str]:
        return super().__iter__()  # overridden, so that dict(self) reads resolved values

    def items(self) -> Any:
        """Return the names with their types."""
        return {name: self[name] for name in self}.items()

    def values(self) -> Any:
        """Return the types."""
        return {name: self[name] for name in self}.values()


class Decoded:
    """Marks a union of response classes with the function that decodes its JSON: `Annotated[A | B, Decoded(f)]`."""

    __slots__ = ("decode",)

    def __init__(self, decode: Callable[[Any], Any]) -> None:
        self.decode = decode

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        """Return the schema of the union: pydantic calls this."""
        from .pydantic_hooks import union_schema  # loaded on use: pydantic alone asks

        return union_schema(self.decode, source, handler)


def public_type(module: str, name: str) -> Any:
    """Return the type *name* of a generated *module*: an alias that is written as text as the type it stands for."""
    return _real(import_module(module), name)


def _real(module: Any, name: str) -> Any:
    value = getattr(module, name)
    if (known := _ALIASES.get((module.__name__, name))) is not None:
        return known
    if isinstance(value, type):
        return _adapted(value) if typing.is_typeddict(value) and value.__module__.startswith(_GENERATED) else value
    _ALIASES[module.__name__, name] = Any  # an alias that contains itself ends here
    value = _without_base(_resolved(value, module))
    if (decode := vars(module).get("decode")) is not None and get_origin(value) in UNIONS:
        value = typing.Annotated[value, Decoded(decode)]
    _ALIASES[module.__name__, name] = value
    return value


_GENERATED = f"{__name__.partition('.')[0]}._generated."
_ALIASES: dict[tuple[str, str], Any] = {}


def _without_base(hint: Any) -> Any:
    """Return *hint* without the alternative of a model in place of a dict, which is for type checkers."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in UNIONS:
        return union_of([_without_base(one) for one in inner if not is_base(one)])
    if origin is None or origin is typing.Literal or not inner:
        return hint
    return origin[tuple(_without_base(one) for one in inner)]


def _resolved(value: Any, owner: Any) -> Any:
    """Return the type that *value* names, as the class or module *owner* would."""
    text: Any = value.__forward_arg__ if isinstance(value, typing.ForwardRef) else value
    if isinstance(text, str):
        return eval(text, {"__builtins__": {}}, _Names(owner))  # noqa: S307 (annotations of loaded code)
    return value


class _Names(dict[str, Any]):
    """What the names in an annotation of *owner* stand for: its module, `typing`, then the packages of its bases."""

    def __init__(self, owner: Any) -> None:
        super().__init__()
        classes = owner.__mro__ if isinstance(owner, type) else ()
        names: list[str] = [base.__module__ for base in classes] or [owner.__name__]
        places = dict.fromkeys(names)
        self._modules = [sys.modules[name] for name in places if name in sys.modules]

    def __missing__(self, name: str) -> Any:
        if name.startswith("_"):  # of a debugger, which looks into the frame
            raise KeyError(name)
        own, *_ = self._modules
        if name in vars(own):
            return _real(own, name)
        for place in (typing, sys.modules["builtins"]):
            known: dict[str, Any] = vars(place)
            if name in known:
                return known[name]
        for module in self._modules:
            if name in vars(module):
                return _real(module, name)
            find = getattr(sys.modules.get(module.__package__ or ""), "find", None)
            if find is not None and (found := find(name)) is not None:
                return public_type(*found)
        return Any  # a name for type checkers only, of a parameter that is no JSON


def _adapted(cls: Any) -> Any:
    """Give a TypedDict of parameters its types, and the method that pydantic asks for; return it."""
    if not isinstance(own_annotations(cls), Annotations):
        cls.__annotations__ = Annotations(cls, cls.__annotations__)
        cls.__get_pydantic_core_schema__ = classmethod(_typed_dict_schema)
    return cls


def _typed_dict_schema(cls: type, _: Any, handler: Any) -> Any:
    from .pydantic_hooks import typed_dict_schema  # loaded on use: pydantic alone asks

    return typed_dict_schema(cls, handler)
