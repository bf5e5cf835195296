"""The code of docs/realtime.md runs from top to bottom against the emulator, and prints what it should."""

from __future__ import annotations

import re

import pytest

from openai_dual.emulator import Emulator
from tests.support.paths import ROOT

PAGE = (ROOT / "docs/realtime.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)

PRINTED = [
    "You said: Say hello.",
    "2 items",
    "completed",
    r"\d+ ms heard of \d+",
    r"\['message', 'function_call', 'function_call_output', 'message'\]",
    r"You said: Say hello\.",
    "completed",
    "completed",
    "completed 6 items",
    "started",
    "closed",
    r"\['polite'\]",
    "session.closed",
    r"\['session.created', 'response.done'\]",
    r"\['response.create'\]",
]


def test_every_block_runs_and_prints_what_it_should(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("websockets", reason="the extra realtime is not installed")
    names: dict[str, object] = {}
    with Emulator() as emulator:
        monkeypatch.setenv("OPENAI_API_KEY", "key-of-the-user")
        monkeypatch.setenv("OPENAI_BASE_URL", emulator.base_url)
        for number, block in enumerate(BLOCKS):
            exec(compile(block, f"docs/realtime.md, block {number + 1}", "exec"), names)
    lines = capsys.readouterr().out.splitlines()

    assert [] == [
        (expected, line) for expected, line in zip(PRINTED, lines, strict=True) if re.fullmatch(expected, line) is None
    ]


def test_each_row_of_the_comparison_names_tests_that_exist() -> None:
    table = PAGE.partition("## Compared with the official client")[2]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")][2:]
    named = [(row[0], re.findall(r"`(tests/[^`]+)`", row[-1])) for row in rows]

    assert [] == [topic for topic, tests in named if not tests]
    assert [] == [test for _, tests in named for test in tests if not _exists(test)]


def _exists(test: str) -> bool:
    path, _, name = test.partition("::")
    return f"def {name}(" in (ROOT / path).read_text()
