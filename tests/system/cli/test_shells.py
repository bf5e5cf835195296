"""The completion works in the real shells; each test is skipped where its shell is not installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from tests.support.paths import ROOT

BASH = """
eval "$(openai-dual completion bash)"
COMP_WORDS=({words}) COMP_CWORD={last}
_openai_dual
printf '%s\\n' "${{COMPREPLY[@]}}"
"""

FISH = """
openai-dual completion fish | source
complete -C {line}
"""

ZSH = """
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1="READY>"; autoload -Uz compinit; compinit -u -d {folder}/dump; eval "$(openai-dual completion zsh)"'
zpty -w shell 'zstyle ":completion:*" list-colors ""; LISTMAX=0; bindkey "^I" complete-word; echo START'
zpty -r -m shell line '*START*READY*' >/dev/null
zpty -w -n shell $'{line}\\t'
zpty -r -m shell line '*{expected}*' && print -r -- "$line"
zpty -d shell
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    program = tmp_path / "openai-dual"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m openai_dual "$@"\n')
    program.chmod(0o755)
    path = f"{tmp_path}:{os.environ['PATH']}"
    return {"PATH": path, "PYTHONPATH": str(ROOT / "src"), "HOME": str(tmp_path), "TERM": "xterm", "COLUMNS": "80"}


def shell(name: str, script: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        [name, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    return done.stdout


@pytest.mark.skipif(which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["openai-dual", "mod"], ["models", "moderations"]),
        (["openai-dual", "files", "cont"], ["content"]),
        (["openai-dual", "images", "generate", "--quality", "h"], ["hd", "high"]),
        (["openai-dual", "files", "create", "--purp"], ["--purpose"]),
    ],
)
def test_bash(words: list[str], expected: list[str], environment: dict[str, str]) -> None:
    script = BASH.format(words=" ".join(words), last=len(words) - 1)

    assert expected == shell("bash", script, environment).split()


@pytest.mark.skipif(which("fish") is None, reason="fish is not installed")
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("openai-dual mod", ["models", "moderations"]),
        ("openai-dual files cont", ["content"]),
        ("openai-dual images generate --quality h", ["hd", "high"]),
        ("openai-dual files create --purp", ["--purpose"]),
    ],
)
def test_fish(line: str, expected: list[str], environment: dict[str, str]) -> None:
    found = shell("fish", FISH.format(line=f"'{line}'"), environment).splitlines()

    assert expected == [each.partition("\t")[0] for each in found]


@pytest.mark.skipif(which("zsh") is None, reason="zsh is not installed")
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("openai-dual moder", "openai-dual moderations"),
        ("openai-dual files cont", "openai-dual files content"),
        ("openai-dual files create --purp", "openai-dual files create --purpose"),
    ],
)
def test_zsh(line: str, expected: str, environment: dict[str, str], tmp_path: Path) -> None:
    script = ZSH.format(line=line, expected=expected, folder=tmp_path)

    assert expected in shell("zsh", script, environment)
