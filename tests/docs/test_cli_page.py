"""The commands of docs/cli.md run, in a shell, against the emulator; its table of exit codes is that of the program."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from openai_dual.cli.failures import MEANINGS
from openai_dual.emulator import Emulator
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
COMMANDS = [
    line.removeprefix("$ ")
    for block in re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    for line in block.splitlines()
]
REQUEST = '{"custom_id": "a", "method": "POST", "url": "/v1/responses", "body": {"model": "gpt-5.5", "input": "Hi"}}\n'
CASSETTE = """\
interactions:
- request: {method: GET, uri: "https://api.openai.com/v1/models", body: null, headers: {}}
  response: {status: {code: 200, message: OK}, headers: {}, body: {string: "{}"}}
version: 1
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder with the files that the page names, and the program."""
    program = tmp_path / "openai-dual"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m openai_dual "$@"\n')
    program.chmod(0o755)
    (tmp_path / "letter.txt").write_text("Dear Ann, ...")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "data.jsonl").write_text(REQUEST)
    (tmp_path / "requests.jsonl").write_text(REQUEST)
    (tmp_path / "body.json").write_text('{"model": "gpt-5.5", "messages": [{"role": "user", "content": "Hi"}]}')
    (tmp_path / "cassette.yaml").write_text(CASSETTE)
    return tmp_path


@pytest.mark.skipif(which("bash") is None, reason="needs bash")
@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_of_the_page_run(command: str, place: Path) -> None:
    with Emulator() as server:
        command = command.replace("http://127.0.0.1:11434/v1", server.base_url)
        environment = {
            "PATH": f"{place}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "src"),
            "OPENAI_API_KEY": "sk-page",
            "OPENAI_BASE_URL": server.base_url,
        }
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=place,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    assert 0 == done.returncode, done.stderr


def test_the_exit_codes_of_the_page_are_those_of_the_program() -> None:
    rows = re.findall(r"^\| (\d+) \| (.+) \|$", PAGE, re.MULTILINE)

    assert [(str(code), meaning) for code, meaning in MEANINGS.items()] == rows
