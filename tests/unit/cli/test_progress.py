from __future__ import annotations

import sys
from pathlib import Path

import pytest

from openai_dual.cli.console import Console
from openai_dual.cli.progress import CountedFile, bar, plain_line


@pytest.mark.parametrize(
    ("done", "total", "expected"),
    [
        (0, 2_000_000, f"x [{'.' * 30}]   0% of 2.0 MB"),
        (1_000_000, 2_000_000, f"x [{'#' * 15}{'.' * 15}]  50% of 2.0 MB"),
        (3_000_000, 2_000_000, f"x [{'#' * 30}] 100% of 2.0 MB"),
        (1_500_000, None, "x 1.5 MB"),
    ],
)
def test_the_plain_bar(done: int, total: int | None, expected: str) -> None:
    assert expected == plain_line("x", done, total)


@pytest.mark.parametrize(
    ("terminal", "total", "shown"), [(True, 2_000_000, True), (False, 2_000_000, False), (True, 10, False)]
)
@pytest.mark.parametrize("rich", [False, True])
def test_a_bar_is_shown_on_a_terminal_for_large_files(
    terminal: bool,
    total: int,
    shown: bool,
    rich: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if not rich:
        monkeypatch.setitem(sys.modules, "rich.progress", None)
    console = Console()
    console.error_terminal = terminal
    with bar("data.jsonl", total, console) as advance:
        advance(total)

    assert shown == ("data.jsonl" in capsys.readouterr().err)


def test_a_file_reports_how_far_it_was_read(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"12345")
    seen: list[int] = []

    with CountedFile(path, seen.append) as file:
        content = file.read(2) + file.read(None)

    assert (b"12345", [2, 5], str(path)) == (content, seen, str(file.name))
