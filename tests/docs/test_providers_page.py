"""The page of providers: the tests that its table names exist, and its list of members is complete."""

from __future__ import annotations

import ast
import re

import pytest

from openai_dual.core.calls.provider import MEMBERS
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "providers.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`([\w/]+\.py)::(\w+)` \|$", PAGE.partition("## Table")[2], re.MULTILINE)


def test_the_table_names_a_test_in_every_row() -> None:
    rows = [line for line in PAGE.partition("## Table")[2].splitlines() if line.startswith("| ")]

    assert len(rows) - 2 == len(NAMED) > 25


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_the_named_test_exists(file: str, name: str) -> None:
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))

    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_the_members_of_the_protocol_are_listed() -> None:
    table = PAGE.partition("whose members have defaults:")[2].partition("\n\nThe headers")[0]

    names = "\n".join(re.findall(r"^\| (.*?) \|", table, re.MULTILINE))

    assert {*MEMBERS} == {*re.findall(r"`(\w+)(?:\([\w, ]*\))?`", names)}
