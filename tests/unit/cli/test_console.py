"""Covers: cli.tables."""

from __future__ import annotations

import io
from typing import Any

import pytest

from openai_dual.cli.console import Console
from openai_dual.cli.dispatch import OUTPUT
from openai_dual.cli.options import Parser
from openai_dual.cli.tables import cell, columns_of, width_of, written


@pytest.fixture
def console(monkeypatch: pytest.MonkeyPatch) -> Console:
    monkeypatch.setattr("openai_dual.cli.console._is_terminal", lambda _: True)
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return Console()


@pytest.mark.parametrize(
    ("options", "variables", "expected"),
    [
        ([], {}, True),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"TERM": "dumb"}, False),
        (["--color", "never"], {}, False),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
    ],
)
def test_colours(
    options: list[str], variables: dict[str, str], expected: bool, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    console.configure(Parser(OUTPUT).parse(options))

    assert expected == console.coloured()


def test_a_pipe_has_no_colours() -> None:
    assert False is Console().coloured()


def test_a_terminal_does_not_obey_what_a_model_writes(console: Console, capsys: pytest.CaptureFixture[str]) -> None:
    console.text("a\x1b[31mb\x07\x9b\tc\n")

    assert "a[31mb\tc\n" == capsys.readouterr().out


def test_a_value_is_coloured_by_rich(console: Console, capsys: pytest.CaptureFixture[str]) -> None:
    console.value({"a": "ü", "b": [1, None]})

    out = capsys.readouterr().out
    assert "\x1b[" in out
    assert "ü" in out
    assert 7 == len(out.splitlines())


def test_a_value_is_indented_without_rich(
    console: Console, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "rich.console", None)
    console.value({"a": 1})

    assert '{\n  "a": 1\n}\n' == capsys.readouterr().out


def test_a_table_fits_the_terminal(console: Console, capsys: pytest.CaptureFixture[str]) -> None:
    console.configure(Parser(OUTPUT).parse(["--color", "never"]))
    rows: list[dict[str, Any]] = [
        {"id": "file-" + "x" * 60, "created_at": 1767225600, "ok": True, "note": "a\nb\x1b[31m"},
        {"id": "b", "created_at": None, "ok": False},
    ]

    console.table(("id", "created_at", "ok", "note"), rows)

    assert [
        "ID            CREATED AT    OK   NOTE",
        "file-xxxxxx…  2026-01-01 …  yes  a b[31m",
        "b                           no",
    ] == capsys.readouterr().out.splitlines()


def test_the_columns_of_a_table() -> None:
    items = [{"object": "x", "bytes": 1, "nested": {}, "id": "a"}, {"status": "ok", "list": [1]}, "text"]

    assert ["id", "status", "bytes"] == columns_of(items)
    assert [] == columns_of([])
    assert 6 == len(columns_of([{str(number): 1 for number in range(9)}]))


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("created", 1767225600, "2026-01-01 00:00:00"),
        ("expires_at", 10**12, "1000000000000"),
        ("n", 5, "5"),
        ("x", None, ""),
        ("x", True, "yes"),
    ],
)
def test_cells(name: str, value: Any, expected: str) -> None:
    assert expected == cell(name, value)


def test_a_closed_stream_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr("sys.stderr", closed)

    assert False is Console().error_terminal


@pytest.mark.parametrize(("text", "expected"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("", 0)])
def test_the_width_of_a_text(text: str, expected: int) -> None:
    assert expected == width_of(text)


def test_wide_characters_are_aligned() -> None:
    rows = [{"a": "日本語日本語", "b": "x"}, {"a": "abc", "b": "y"}]

    lines = list(written(("a", "b"), rows, width=11, coloured=False, header=True))

    assert ["A         B", "日本語…   x", "abc       y"] == lines
