"""The generated layer as a whole."""

from __future__ import annotations

import importlib

from tests.support.paths import ROOT

SOURCE = ROOT / "src"


def test_every_generated_module_imports() -> None:
    paths = sorted((SOURCE / "openai_dual" / "_generated").rglob("*.py"))
    names = [".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__") for path in paths]

    assert names == [importlib.import_module(name).__name__ for name in names]
    assert len(names) > 1000
