"""The tests that docs/testing.md shows, run as a reader would: recorded once, then replayed with no server there."""

from __future__ import annotations

import re

import pytest

from openai_dual.emulator import Emulator
from openai_dual.testing import cassettes, fake
from tests.support.paths import ROOT

PAGE = ROOT / "docs/testing.md"
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
LOADED = (cassettes, fake)
"""Loaded here instead of by each run: the C parts of PyYAML cannot be loaded twice."""


def test_the_page_shows_tests() -> None:
    assert [1, 1, 1, 2, 2, 4] == sorted(block.count("\ndef test_") for block in BLOCKS)


def test_what_the_page_shows_is_true(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, block in enumerate(BLOCKS):
        pytester.path.joinpath(f"test_{number}.py").write_text(block, encoding="utf-8")

    def run(*arguments: str) -> None:
        plugins = ("-p", "openai_dual.testing.plugin", "-p", "no:cacheprovider")
        pytester.runpytest(*plugins, *arguments).assert_outcomes(passed=11)

    with Emulator() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        run("--openai-record=once")
        asked = len(server.requests)
    run()

    assert 4 == asked
    assert ["test_a_greeting.yaml", "test_a_stream.yaml"] == [
        path.name for path in sorted(pytester.path.glob("cassettes/*/*.yaml"))
    ]
