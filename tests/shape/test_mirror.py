"""Tests mirror the source: each hand-written module has a test of its name, or a test module names it.

`src/openai_dual/core/request/query.py` is tested by `tests/unit/core/request/test_query.py`. A module without such a
file is named in the docstring of another test module, in a line `Covers: query, core.request.headers.`: by its name
below the folder of that module, or by its dotted name below `openai_dual`, the emulator or `codegen`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from tests.support.paths import ROOT

SOURCES: Final = {"src/openai_dual": "tests/unit", "codegen": "tests/unit/codegen"}
"""The folders of the source, with those of their tests."""

ROOTS: Final = ("tests/unit/emulator", "tests/unit/codegen", "tests/unit", "tests")
"""The folders below which a dotted name of a `Covers:` line counts, the innermost first; `tests` is as `tests/unit`."""

ELSEWHERE: Final = ("src/openai_dual/types/", "src/openai_dual/_version.py", "src/openai_dual/__init__.py")
"""Sources whose tests lie in `tests/typing` and `tests/shape`."""

COVERS = re.compile(r"^Covers: (.+?)\.$", re.MULTILINE | re.DOTALL)


def sources() -> Iterator[tuple[Path, Path]]:
    """Yield each hand-written module with code, and the folder of its tests."""
    for source, tests in SOURCES.items():
        for path in sorted((ROOT / source).rglob("*.py")):
            elsewhere = path.relative_to(ROOT).as_posix().startswith(ELSEWHERE)
            if "_generated" not in path.parts and not elsewhere and has_code(path):
                yield path, ROOT / tests / path.relative_to(ROOT / source).parent


def has_code(path: Path) -> bool:
    """Whether a module defines a function or a class."""
    text = path.read_text(encoding="utf-8")
    return re.search(r"^\s*(?:async def|def|class) ", text, re.MULTILINE) is not None


@cache
def covered() -> dict[str, set[Path]]:
    """Return the names of all `Covers:` lines, each with its test modules if it had a test of its name."""
    found: dict[str, set[Path]] = {}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        for names in COVERS.findall(docstring):
            for name in re.split(r",\s*", names):
                found[f"{path.relative_to(ROOT)}: {name}"] = set(_places(path, name))
    return found


def _places(path: Path, name: str) -> Iterator[Path]:
    """Yield the place of *name* beside the test module *path*, and that below the root of its area."""
    *packages, module = name.split(".")
    root = next(root for root in ROOTS if path.is_relative_to(ROOT / root))
    for folder in (path.parent, ROOT / ("tests/unit" if root == "tests" else root)):
        yield folder.joinpath(*packages, f"test_{module.strip('_')}.py")


def places_of(path: Path, folder: Path) -> set[Path]:
    """Return the possible test modules of *path*: an `__init__` is tested under its package's name."""
    name = path.stem.strip("_")
    named = {folder / f"test_{name}.py", folder / f"test_{path.stem}.py"}
    return named | {folder / f"test_{folder.name}.py"} if path.name == "__init__.py" else named


def test_every_module_has_a_test_of_its_name() -> None:
    named = set[Path]().union(*covered().values())
    missing = [
        path.relative_to(ROOT).as_posix()
        for path, folder in sources()
        if not any(test.exists() or test in named for test in places_of(path, folder))
    ]

    assert [] == missing


def test_no_test_covers_a_module_that_does_not_exist() -> None:
    known = {test for path, folder in sources() for test in places_of(path, folder)}

    assert [] == [line for line, places in covered().items() if not places & known]
