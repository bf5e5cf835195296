"""Modules at the paths that the official package has: `openai_dual.types.chat.chat_completion.Choice`.

They are no files. Each is registered, empty, when the namespace above it is imported, and loads its names on first use.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from .annotations import public_type


class OfficialModule(ModuleType):
    """A module whose names are loaded on first use."""

    def __getattr__(self, name: str) -> Any:
        places = self.places()
        if name == "__all__":
            return sorted(places)
        root = self.__name__.partition(".")[0]
        if name in places and self._is_home_of(name) and hasattr(above := sys.modules[str(self.__package__)], name):
            value = getattr(above, name)  # the namespace is written by hand, the table of modules is learned
        elif name in places:
            module, _, attribute = places[name].partition(":")
            value = public_type(f"{root}.{module}", attribute)
        elif (value := self._alias(root, name)) is None:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        setattr(self, name, value)
        return value

    def _is_home_of(self, name: str) -> bool:
        """Return whether the official package declares *name* here: `response_status` has `ResponseStatus`."""
        return name.lower() == self.__name__.rpartition(".")[2].replace("_", "")

    def _alias(self, root: str, name: str) -> Any:
        """Return an alias that has no name of its own here, composed as the table of official names says; or None."""
        if name.startswith("__"):
            return None
        known = import_module(f"{root}.dropin.names")  # a large table, which few programs need
        place = known.names().modules.get(self.__name__.replace(root, known.PACKAGE, 1), {}).get(name)
        return known.at(place) if isinstance(place, list) else None

    def __dir__(self) -> list[str]:
        return sorted(self.places())

    def places(self) -> Mapping[str, str]:
        """Return the names of the module, each with where the type is declared."""
        root, _, path = self.__name__.partition(".types.")
        known: dict[str, dict[str, str]] = import_module(f"{root}._generated._official").MODULES  # large, seldom needed
        return known.get(path, {})


def register_official(package: str, names: Iterable[str], kind: type[OfficialModule] = OfficialModule) -> None:
    """Let `import package.name` find a module, of this *kind*, for each of *names*."""
    for name in names:
        path = f"{package}.{name}"
        module = kind(path)
        module.__spec__ = ModuleSpec(path, None)
        module.__package__ = path.rpartition(".")[0]
        sys.modules.setdefault(path, module)


def official_module(path: str) -> Any:
    """Return the registered module at *path*."""
    return sys.modules[path]
