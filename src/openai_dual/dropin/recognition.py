"""Where the official package is loaded beside this one: its classes recognise the objects of this package.

`isinstance` asks an object for its `__class__`, which then names the official class. `except` looks at the real bases,
so the errors get the official ones as further bases.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, Final

from .. import errors
from ..binding.resource import Resource
from ..client.base import BaseClient
from ..core.decoding.binary import BinaryContent
from ..core.decoding.model import Model
from ..responses import page_kinds, raw, stream
from . import identity
from .hook import is_installed
from .names import PACKAGE, names

ROOTS: Final[tuple[type, ...]] = (Model, BaseClient, Resource)
"""The classes whose instances, and those of all subclasses, name the official class."""
OTHERS: Final[Mapping[type, str]] = {
    stream.Stream: "openai:Stream",
    stream.AsyncStream: "openai:AsyncStream",
    raw.Response: "openai._legacy_response:LegacyAPIResponse",
    raw.StreamedResponse: "openai:APIResponse",
    raw.AsyncStreamedResponse: "openai:AsyncAPIResponse",
    BinaryContent: "openai:HttpxBinaryResponseContent",
    **{cls: f"openai.pagination:{cls.__name__}" for cls in (*page_kinds.SYNC.values(), *page_kinds.ASYNC.values())},
}
"""Classes without subclasses of their own in the table."""

_bases: dict[type, tuple[type, ...]] = {}
"""The errors that have got further bases, with those they had."""


def recognise() -> None:
    """Make `isinstance` and `except` of the official classes hold for objects of this package. Can be undone: `forget`.

    The official package may be imported before or after; a second call does nothing. Raises RuntimeError if the import
    hook is installed: then the official names are this package already.
    """
    if is_installed():
        raise RuntimeError("the hook of openai_dual.dropin is installed: `import openai` is this package already")
    if _bases:
        return
    import_module(PACKAGE)
    for root in (*ROOTS, *_shown()):
        identity.show(root, _official)
    identity.show_requests(_official_class)
    for cls, added in list(_error_bases()):
        _bases[cls] = cls.__bases__
        first, *others = cls.__bases__  # before ValueError, which an official class may derive from
        cls.__bases__ = (first, added, *others)
    for name in KEPT:
        setattr(errors.OpenAIError, name, getattr(Exception, name))


KEPT: Final = ("__init__", "__str__", "__repr__")
"""Methods that our errors have from Exception, and that an official class would override."""


def forget() -> None:
    """Undo `recognise`."""
    for cls, before in reversed(_bases.items()):
        cls.__bases__ = before
    if _bases:
        for name in KEPT:
            delattr(errors.OpenAIError, name)
        identity.hide_requests()
        for root in (*ROOTS, *_shown()):
            identity.hide(root)
    _bases.clear()


def _shown() -> Iterator[type]:
    """Yield the other classes that have a base to put the attribute on."""
    return (cls for cls in OTHERS if cls.__bases__ != (object,))


@cache
def _places() -> Mapping[str, tuple[str, str]]:
    """Return our places, each with the official module and name: the first that declares it."""
    found: dict[str, tuple[str, str]] = {}
    for module, places in names().modules.items():
        for name, place in places.items():
            if isinstance(place, str):
                key = _key(place)
                found.setdefault(f"{key} async" if name.startswith("Async") else key, (module, name))
    return found


def _key(place: str) -> str:
    """Return *place*; of a generated class its module, which has one class, perhaps under two names."""
    return place.partition(":")[0] if place.startswith("_generated.models.") else place


def _official(value: Any) -> type:
    """Return the official class of *value*; `isinstance` would ask this function again."""
    cls: Any = type(value)
    return _official_class(cls)


@cache
def _official_class(cls: Any) -> type:
    """Return the official class of *cls*: of itself, or of the first of its bases that has one."""
    for base in cls.__mro__:
        if (found := OTHERS.get(base)) is not None:
            module, _, name = found.partition(":")
            return _class(module, name) or cls
        place = _key(f"{base.__module__.partition('.')[2]}:{base.__qualname__}")
        known = _places().get(place) or _places().get(f"{place} async")
        if known is not None and (official := _class(*known)) is not None:
            return official
    return cls  # type: ignore[no-any-return]  # a class, which mypy does not know


def _class(module: str, name: str) -> type | None:
    found = getattr(sys.modules.get(module) or import_module(module), name, None)
    return found if isinstance(found, type) else None


def _error_bases() -> Iterator[tuple[type, type]]:
    """Yield the errors that get an official base: of the same name, or else below `OpenAIError` the official one."""
    official: Any = import_module(PACKAGE)
    for cls in _subclasses(errors.OpenAIError):
        same = getattr(official, cls.__name__, None)
        if isinstance(same, type) and issubclass(same, Exception):
            yield cls, same
        elif errors.OpenAIError in cls.__bases__:
            yield cls, official.OpenAIError


def _subclasses(cls: type) -> Iterator[type]:
    inner: type
    for inner in cls.__subclasses__():
        if inner.__module__ == errors.__name__:
            yield inner
            yield from _subclasses(inner)
