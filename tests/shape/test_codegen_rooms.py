"""The packages of codegen import only those before them, and no modules import each other in a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.shape.test_imports import circles
from tests.support.paths import ROOT

RANKS = ("errors", "identifiers", "description", "normalise", "decisions", "plan", "emit", "drift", "learn", "")
"""The packages in order; each imports only those before it. The modules of the run, at the top, rank last."""

MODULES = {
    ".".join(path.relative_to(ROOT / "codegen").with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((ROOT / "codegen").rglob("*.py"))
}


def imports(name: str) -> Iterator[str]:
    """Yield the modules of codegen that *name* imports, lazily or for types too."""
    path = MODULES[name]
    package = path.relative_to(ROOT / "codegen").parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = [*package[: len(package) - node.level + 1], *(node.module.split(".") if node.module else [])]
            for alias in node.names:
                inner = ".".join([*base, alias.name])
                yield inner if inner in MODULES else ".".join(base)


def rank(name: str) -> int:
    first = name.partition(".")[0]
    return RANKS.index(first if first in RANKS else "")


@pytest.mark.parametrize("name", sorted(MODULES))
def test_a_package_imports_only_those_before_it(name: str) -> None:
    assert [] == [target for target in imports(name) if rank(target) > rank(name)]


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert [] == circles({name: set(imports(name)) - {name} for name in MODULES})
