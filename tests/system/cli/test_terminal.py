"""The output in a real terminal: tmux draws it, and its panes are compared. Skipped where tmux is not installed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which

import pytest

from openai_dual.emulator import Emulator
from tests.support.paths import ROOT

pytestmark = pytest.mark.skipif(which("tmux") is None, reason="tmux is not installed")

PATIENCE = 60.0
"""Seconds until a screen must show what a test waits for: the machine may be busy."""


class Screen:
    """A shell in a pane of tmux, 100 columns wide."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._socket = str(folder / "tmux")
        command = ["env", "-i", *(f"{name}={value}" for name, value in environment.items()), "bash", "--norc"]
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "40", *command)

    def _tmux(self, *words: str) -> str:
        done = subprocess.run(
            ["tmux", "-S", self._socket, *words], capture_output=True, text=True, check=True, timeout=30
        )
        return done.stdout

    def type(self, text: str, *keys: str) -> None:
        self._tmux("send-keys", "-l", text)
        self._tmux("send-keys", *keys)

    def text(self, *, colours: bool = False) -> str:
        """Return what the pane shows, with the colours as escape sequences."""
        return self._tmux("capture-pane", "-p", *(["-e"] if colours else []))

    def until(self, shows: Callable[[str], bool]) -> str:
        """Return the text of the pane once it *shows* something."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            text = self.text()
            if shows(text):
                return text
            time.sleep(0.1)
        pytest.fail(f"the screen shows:\n{self.text()}")

    def run(self, command: str) -> str:
        """Run *command*, and return what the pane shows when it has ended; the last line is its exit code."""
        self.type(f"clear; {command}; echo CODE=$?", "Enter")
        return self.until(lambda text: "\nCODE=" in f"\n{text}" and not text.rstrip().endswith("CODE=$?"))

    def close(self) -> None:
        self._tmux("kill-server")


@pytest.fixture
def server() -> Iterator[Emulator]:
    with Emulator() as found:
        yield found


@pytest.fixture
def screen(tmp_path: Path, server: Emulator) -> Iterator[Screen]:
    program = tmp_path / "openai-dual"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m openai_dual "$@"\n')
    program.chmod(0o755)
    found = Screen(
        tmp_path,
        {
            "PATH": f"{tmp_path}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "src"),
            "HOME": str(tmp_path),
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            "PS1": "$ ",
            "OPENAI_API_KEY": "sk-terminal-1234567890",
            "OPENAI_BASE_URL": server.base_url,
        },
    )
    yield found
    found.close()


def test_a_list_is_a_table(screen: Screen) -> None:
    lines = screen.run("openai-dual models list --max-items 2").splitlines()

    assert ["ID      CREATED              OWNED BY", "gpt-5   2026-01-01 00:00:00  emulator"] == lines[:2]
    assert "\x1b[1mID" in screen.text(colours=True)


def test_an_object_is_indented_and_coloured(screen: Screen) -> None:
    lines = screen.run("openai-dual models retrieve gpt-5").splitlines()

    assert ["{", '  "id": "gpt-5",', '  "object": "model",'] == lines[:3]
    assert "\x1b[" in screen.text(colours=True)


def test_without_colours_nothing_is_coloured(screen: Screen) -> None:
    screen.run("NO_COLOR=1 openai-dual models list --max-items 2")

    assert "\x1b[" not in screen.text(colours=True)


def test_a_question_is_answered_in_text(screen: Screen) -> None:
    assert ["You said: Say hello.", "CODE=0"] == screen.run('openai-dual ask "Say hello."').splitlines()[:2]


def test_a_stream_comes_as_text(screen: Screen) -> None:
    command = (
        "openai-dual chat completions create --model gpt-5 --stream --messages.0.role user --messages.0.content Hi"
    )

    assert ["You said: Hi", "CODE=0"] == screen.run(command).splitlines()[:2]


def test_a_check_shows_each_step(screen: Screen) -> None:
    text = screen.run("openai-dual check")

    assert ["✓ dns", "✓ tcp", "✓ first byte"] == [line[:12].rstrip() for line in text.splitlines()[:3]]
    assert "  key         ...7890" in text


def test_errors_are_indented(screen: Screen) -> None:
    text = screen.run("openai-dual files retrieve")

    assert ["{", '  "error": {', '    "type": "UsageError",'] == text.splitlines()[:3]
    assert "CODE=2" in text


def test_bytes_do_not_reach_the_terminal(screen: Screen) -> None:
    text = screen.run("openai-dual audio speech create --model tts-1 --voice alloy --input Hi --errors text")

    assert text.startswith("error: the response is not text: write it to a file with -o FILE")


def test_an_upload_has_a_bar(screen: Screen, tmp_path: Path) -> None:
    (tmp_path / "data.jsonl").write_bytes(b"{}\n" * 1_000_000)

    text = screen.run(f"openai-dual files create --file {tmp_path}/data.jsonl --purpose batch --select id")

    assert "data.jsonl" in text
    assert "MB" in text


def test_ctrl_c_ends_a_command(screen: Screen, server: Emulator) -> None:
    server.fault("stall=60")
    screen.type("clear; openai-dual ask hi; echo CODE=$?", "Enter")
    screen.until(lambda _: bool(server.requests))
    screen.type("", "C-c")

    assert "CODE=130" in screen.until(lambda text: "CODE=1" in text)
