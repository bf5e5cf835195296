"""The classes of resources, at the paths that the official package has: `resources.chat.completions.AsyncCompletions`.

Each resource has two classes, one for each client. The modules are no files: they are registered here, and load their
names on first use, by the table of `dropin`. The module `webhooks` is a file, with what its messages need besides.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from typing import Any, Final

from ..core.decoding.official_modules import OfficialModule, register_official
from ..dropin.names import PACKAGE, at, names


class ResourceModule(OfficialModule):
    """A module of the official package that has resources."""

    def __getattr__(self, name: str) -> Any:
        if (inner := sys.modules.get(f"{self.__name__}.{name}")) is not None:
            return inner
        if name not in self._known:
            return super().__getattr__(name)
        value = at(self._known[name])
        setattr(self, name, value)
        return value

    def places(self) -> Mapping[str, str]:
        """Return the names of the module, each with where it is declared."""
        return self._known

    @cached_property
    def _known(self) -> dict[str, str]:
        rows = names().modules[f"{PACKAGE}.{self.__name__.partition('.')[2]}"]
        return {name: place for name, place in rows.items() if place is not None}


def named(module: str, name: str) -> Any:
    """Return what the official *module* has under *name*. Raises AttributeError."""
    if name.startswith("_"):
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    return getattr(ResourceModule(module), name)


def __getattr__(name: str) -> Any:
    return import_module(f"{__name__}.{name}") if name in FILES else named(__name__, name)


def __dir__() -> list[str]:
    return sorted([*dir(ResourceModule(__name__)), *FILES])


FILES: Final = ("webhooks",)
"""Modules that are files."""
_paths = (path for module in names().modules if (path := module.removeprefix(f"{PACKAGE}.resources.")) != module)
register_official(__name__, (path for path in _paths if path not in FILES), ResourceModule)
