"""Documentation and docstrings use the terms of the field: `words.toml` lists the words that stand for them.

The list is data: a word, the term to write instead, and the contexts in which the word is ordinary English.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.support.pages import page_id, pages, prose
from tests.support.paths import ROOT

pytestmark = pytest.mark.xdist_group("words")  # each text is read once, also where several processes share the tests

WORDS: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))["word"]
FOLDERS = ("src/openai_dual", "codegen", "benchmarks", "examples", "tests")


@cache
def texts() -> dict[str, str]:
    """Return the prose of each page and the docstrings of each hand-written module, by path, on their lines."""
    found = {page_id(page): prose(page) for page in pages()}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "_generated" not in path.parts:
                found[path.relative_to(ROOT).as_posix()] = docstrings(path.read_text(encoding="utf-8"))
    return found


def docstrings(source: str) -> str:
    """Return the docstrings of a module, attribute docstrings included, each on the line where it begins."""
    lines = [""] * (source.count("\n") + 2)
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Expr(value=ast.Constant(value=str(text))):
                for number, line in enumerate(text.splitlines()):
                    lines[node.lineno - 1 + number] += line.strip()
            case _:
                pass
    return "\n".join(lines)


def uses(word: dict[str, Any], text: str) -> Iterator[tuple[int, str]]:
    """Yield line and words of each use of *word* in *text*, except the allowed ones and code."""
    plain = re.sub(r"`[^`\n]*`|\*\w+\*", "", text)
    for allowed in word.get("allowed", ()):
        plain = re.sub(allowed, "", plain, flags=re.IGNORECASE)
    for found in re.finditer(rf"\b(?:{word['pattern']})\b", plain, re.IGNORECASE):
        yield plain.count("\n", 0, found.start()) + 1, found[0]


@pytest.mark.parametrize("word", WORDS, ids=[word["pattern"] for word in WORDS])
def test_prose_uses_the_terms_of_the_field(word: dict[str, Any]) -> None:
    found = [
        f"{name}:{line}: {used!r}; write: {word['write']}"
        for name, text in texts().items()
        if not name.startswith(tuple(word.get("except_in", ())))
        for line, used in uses(word, text)
    ]

    assert [] == found


def test_no_module_docstring_lists_its_imports() -> None:
    """`test_imports` computes and checks them; a list by hand goes stale."""
    listing = re.compile(r"\bImports ")

    assert [] == [name for name, text in texts().items() if name.endswith(".py") and listing.search(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a knob\nand two knobs", [(1, "knob"), (2, "knobs")]),
        ("`knob` is code, doorknob another word", []),
    ],
)
def test_uses_are_found_by_line(text: str, expected: list[tuple[int, str]]) -> None:
    assert expected == [*uses({"pattern": "knobs?"}, text)]
