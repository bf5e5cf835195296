"""The package says which description it is made of."""

from __future__ import annotations

from pathlib import Path
from runpy import run_path
from typing import Any

import pytest

import openai_dual
from codegen.provenance import write

INPUTS = {"description": "0123456789abcdef"}


@pytest.mark.parametrize(
    ("info", "inputs", "expected"),
    [
        ({"title": "Small"}, INPUTS, "Small: 2 operations, sha256 0123456789ab"),
        (
            {"title": "Small", "version": "1.0", "x-date": "2026-11-29"},
            INPUTS | {"learnt": {"from": "openai 3.57.0"}},
            "Small 1.0 of 2026-11-29: 2 operations, sha256 0123456789ab, completed from openai 3.57.0",
        ),
    ],
)
def test_the_description_is_named(tmp_path: Path, info: dict[str, Any], inputs: dict[str, Any], expected: str) -> None:
    write(info, inputs, 2, tmp_path)

    assert expected == run_path(str(tmp_path / "_description.py"))["DESCRIPTION"]


def test_the_package_names_its_own() -> None:
    assert openai_dual.__description__.startswith("OpenAI API ")
    assert " operations, sha256 " in openai_dual.__description__
