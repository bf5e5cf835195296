"""The `__getattr__` of packages whose public names are loaded on first use."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy_names(package: str, places: Mapping[str, str]) -> Callable[[str], Any]:
    """Return the `__getattr__` of *package*: it imports the module of a name, and keeps the value in the package.

    *places* maps each name to its module, relative to the package (`"client.azure"`; a leading dot is the parent
    package). `"client.clients:OpenAI"` says that the module has it under another name. Any other name raises
    AttributeError.
    """

    def load(name: str) -> Any:
        if name not in places:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module, _, name_there = places[name].partition(":")
        value = getattr(import_module(f".{module}", package), name_there or name)
        setattr(sys.modules[package], name, value)
        return value

    return load
