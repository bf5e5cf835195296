"""The page of tools: the tests that its table names exist."""

from __future__ import annotations

import ast
import re

import pytest

from tests.support.paths import ROOT

TABLE = (ROOT / "docs" / "tools.md").read_text(encoding="utf-8").partition("## Table")[2]
NAMED = re.findall(r"`([\w/]+\.py)::(\w+)` \|$", TABLE, re.MULTILINE)


def test_the_table_names_a_test_in_every_row() -> None:
    rows = [line for line in TABLE.splitlines() if line.startswith("| ")]

    assert len(rows) - 2 == len(NAMED) > 5


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_the_named_test_exists(file: str, name: str) -> None:
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))

    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
