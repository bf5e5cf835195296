"""The table of official names: read once, when the hook is installed or the official classes are recognised."""

from __future__ import annotations

import builtins
import json
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, Union

from ..core.decoding.annotations import public_type

PACKAGE: Final = "openai"
ROOT: Final = __name__.partition(".")[0]


class Names(NamedTuple):
    """The version of the official package, and its modules: each name with its place here, or None.

    A place is `module:name` below this package. An alias that has no name here is a list: how it is composed, and of
    what.
    """

    version: str
    modules: Mapping[str, Mapping[str, Any]]


@cache
def names() -> Names:
    """Return the table."""
    data = json.loads(Path(__file__).with_name("names.json").read_bytes())
    return Names(data["version"], data["modules"])


@cache
def children() -> Mapping[str, frozenset[str]]:
    """Return the names of the modules directly below each package."""
    found: dict[str, set[str]] = {}
    for module in names().modules:
        parent, _, name = module.rpartition(".")
        found.setdefault(parent, set()).add(name)
    return {parent: frozenset(inner) for parent, inner in found.items()}


def at(place: str | list[Any]) -> Any:
    """Return the value at *place*, `module:name` below this package; of an alias the type that it stands for."""
    if isinstance(place, list):
        return _composed(*place)
    module, _, name = place.partition(":")
    path = module if module == builtins.__name__ else f"{ROOT}.{module}".rstrip(".")
    return public_type(path, name) if module.startswith("_generated.") else getattr(import_module(path), name)


def _composed(form: str, *parts: Any) -> Any:
    if form == "Literal":
        return Literal[parts]
    inner = tuple(map(at, parts))
    return Union[inner] if form == "Union" else _GENERIC[form][inner]  # noqa: UP007 (the members are data)


_GENERIC: Final[Mapping[str, Any]] = {"list": list, "dict": dict}
