"""The modules that stand in for those of the official package; each loads its names on first use."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any

from ..client import module_client
from .absent import absent
from .names import at, children, names
from .twins import shown

SAME = ("__version__", "VERSION")
VERSIONED = ("openai", "openai.version", "openai._version")
"""The modules that show the version of the official package."""


class OfficialModule(ModuleType):
    """A module of the official package: its names are those of this package."""

    def __getattr__(self, name: str) -> Any:
        value = self._loaded(name)
        setattr(self, name, value)
        return value

    def __setattr__(self, name: str, value: Any) -> None:
        """Keep a function that has the name of its module, as `openai.providers.bedrock`, when that is imported."""
        if not (isinstance(value, OfficialModule) and names().modules.get(self.__name__, {}).get(name) is not None):
            super().__setattr__(name, value)

    def _loaded(self, name: str) -> Any:
        module = self.__name__
        places = names().modules[module]
        if name in children().get(module, ()) and places.get(name) is None:
            return import_module(f"{module}.{name}")
        if name == "__all__":
            return sorted(known for known in places if not known.startswith("_"))
        if (place := places.get(name)) is not None:
            return shown(at(place))
        if name in SAME and module in VERSIONED:
            return names().version
        if module == "openai" and module_client.has(name):
            return module_client.attribute(self, name)
        if name in places:
            return absent(module, name)
        raise AttributeError(f"module {module!r} has no attribute {name!r}: nor has openai {names().version}")

    def __dir__(self) -> list[str]:
        return sorted({*names().modules[self.__name__], *children().get(self.__name__, ()), *vars(self)})
