"""The import hook: `import openai` gives modules whose names are those of this package."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

from . import identity
from .modules import OfficialModule
from .names import PACKAGE, children, names


class Finder(MetaPathFinder, Loader):
    """Finds the modules of the official package in the table, and makes them."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002 (the protocol of finders)
        target: ModuleType | None = None,  # noqa: ARG002 (as above)
    ) -> ModuleSpec | None:
        """Return how to make the module *fullname*. Raises `ModuleNotFoundError` for one that the table lacks."""
        if fullname.partition(".")[0] != PACKAGE:
            return None
        if fullname not in names().modules:
            text = f"No module named {fullname!r}: openai_dual stands in for openai {names().version}, which has none"
            raise ModuleNotFoundError(text, name=fullname)
        return ModuleSpec(fullname, self, is_package=fullname in children())

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Make the module, without its names."""
        return OfficialModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Do nothing: names are loaded on first use."""


_finder = Finder()


def install() -> None:
    """Make `import openai`, and every module below it, give this package. A second call does nothing.

    pydantic is loaded if it is installed and when the first class of responses is imported: the official classes are
    pydantic models, and here their twins are. Raises RuntimeError if the official package is loaded already: names that
    were imported from it would stay what they are.
    """
    if is_installed():
        return
    if PACKAGE in sys.modules:
        text = "openai is imported already: call openai_dual.dropin.install() before the first `import openai`"
        raise RuntimeError(f"{text}, or run the program with `python -m openai_dual.dropin`")
    names()
    sys.meta_path.insert(0, _finder)
    identity.show_twins()


def uninstall() -> None:
    """Undo `install`: the next `import openai` loads the official package. Names imported before stay what they are."""
    if not is_installed():
        return
    sys.meta_path.remove(_finder)
    identity.show_own()
    for name in [name for name, module in sys.modules.items() if isinstance(module, OfficialModule)]:
        del sys.modules[name]


def is_installed() -> bool:
    """Return whether `import openai` gives this package."""
    return _finder in sys.meta_path
