"""The help of commands, compared with golden files; `python -m tests.unit.cli.test_help` writes them anew."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from openai_dual.cli.console import Console
from openai_dual.cli.dispatch import find
from openai_dual.cli.help import show
from openai_dual.cli.operations import tree
from tests.support.commands import Commands

GOLDEN = Path(__file__).parent / "golden"
COMMANDS = (
    (),
    ("ask",),
    ("files",),
    ("files", "create"),
    ("files", "list"),
    ("responses", "retrieve"),
    ("embeddings", "create"),
    ("check",),
    ("batches", "run"),
    ("completion",),
    ("operations",),
)


def without_settings(text: str) -> str:
    """Leave the list of the settings out: it grows with the settings of the client."""
    return re.sub(r"^Settings.*\n(?:  .*\n)+", "", text, flags=re.MULTILINE)


def name_of(words: tuple[str, ...]) -> str:
    return f"{'-'.join(words) or 'openai-dual'}.txt"


@pytest.mark.parametrize("words", COMMANDS, ids=name_of)
def test_the_help_is_as_it_was(words: tuple[str, ...], run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    ran = run(*words, "--help")

    assert (0, without_settings((GOLDEN / name_of(words)).read_text("utf-8"))) == (ran.code, without_settings(ran.out))


@pytest.mark.parametrize("words", tree(), ids=" ".join)
def test_every_operation_has_its_help(words: tuple[str, ...], run: Commands) -> None:
    ran = run(*words, "--help")

    assert (0, True) == (ran.code, ran.out.startswith(f"usage: openai-dual {words[0]}"))
    assert all(len(line) <= 100 for line in ran.out.splitlines())


def test_colours_are_for_terminals(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_dual.cli.console._is_terminal", lambda _: True)
    monkeypatch.setenv("TERM", "xterm")

    assert "\x1b[1mParameters\x1b[0m" in run("files", "create", "--help").out


if __name__ == "__main__":
    os.environ["COLUMNS"] = "80"
    for each in COMMANDS:
        with (GOLDEN / name_of(each)).open("w", encoding="utf-8") as sys.stdout:
            show(find([*each, "--help"]), Console())
