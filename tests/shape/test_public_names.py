"""The public import paths: `public_names.txt` lists every module and name that programs may import.

A name that is removed or renamed here is a breaking change. The type names are compared by `tests/typing`.
"""

from __future__ import annotations

import inspect
from importlib import import_module
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from types import ModuleType

import pytest

LISTED = [line.split() for line in Path(__file__).with_name("public_names.txt").read_text("utf-8").splitlines()]
PUBLIC = {module: [name for _, name in lines] for module, lines in groupby(LISTED, key=itemgetter(0))}


def public_names(module: ModuleType) -> list[str]:
    """Return `__all__`, or the classes that the module defines where it has none."""
    defined = (name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__)
    classes = (name for name in defined if inspect.isclass(getattr(module, name)) and not name.startswith("_"))
    return sorted(getattr(module, "__all__", classes))


@pytest.mark.parametrize("module", PUBLIC)
def test_a_public_module_has_the_names_that_are_listed(module: str) -> None:
    assert PUBLIC[module] == public_names(import_module(module))


@pytest.mark.parametrize("module", PUBLIC)
def test_every_listed_name_can_be_imported(module: str) -> None:
    found = import_module(module)

    assert [] == [name for name in PUBLIC[module] if not hasattr(found, name)]


@pytest.mark.parametrize("module", ["openai_dual.testing.plugin", "openai_dual.core.effects", "openai_dual.types.chat"])
def test_modules_that_the_documentation_names_can_be_imported(module: str) -> None:
    assert module == import_module(module).__name__
