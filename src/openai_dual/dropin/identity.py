"""What the `__class__` of clients, responses and streams is: `isinstance` asks it, beside the type.

A program that uses neither the hook nor `recognise` pays nothing: there is no such attribute then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ..client.base import BaseClient
from ..core.decoding.model import Model
from .client_names import ClientNames
from .pydantic_names import PydanticNames
from .twins import known_twin

NAME = "Named"
ADDED: Final[Mapping[type, tuple[type, ...]]] = {Model: (PydanticNames,), BaseClient: (ClientNames,)}
"""Classes with the further names that their instances get."""
Named = Callable[[Any], type]
"""An object -> the class that it names."""


def show(root: type, named: Named) -> None:
    """Let the instances of *root*, which has a base, name as `__class__` what *named* says of them.

    Responses get the names of pydantic's models, too, and clients those of the official ones.
    """

    def read(self: object) -> type:
        return named(self)

    # `__class__` can be overridden in the body of a class only, so *root* gets one more base.
    bases = ADDED.get(root, ())
    added: Any = type(NAME, bases, {"__slots__": (), "__class__": property(read), "__module__": __name__})
    root.__bases__ = (*root.__bases__, added)


def hide(root: type) -> None:
    """Let the instances of *root* name their type again."""
    *others, last = root.__bases__
    if last.__name__ == NAME and last.__module__ == __name__:
        root.__bases__ = tuple(others)


def show_twins() -> None:
    """Let responses name their twins, and give clients the names of the official ones."""
    show(Model, _twin)
    show(BaseClient, type)


def _twin(response: Model) -> type:
    return known_twin(type(response))


def show_own() -> None:
    """Let responses name their types again."""
    hide(Model)
    hide(BaseClient)
