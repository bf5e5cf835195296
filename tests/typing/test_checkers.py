"""Both type checkers, in their strict modes, infer what both clients answer and find mistakes.

Covers: helpers.agents.signatures, helpers.chat.signatures, helpers.responses.keywords, helpers.responses.signatures,
responses.executor.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.support.paths import ROOT

SCRIPTS = Path(__file__).parent / "scripts"
RIGHT = ("helpers.py", "results.py", "sockets.py", "streams.py")
MYPY = ("-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context", "--cache-dir", os.devnull)


@cache
def found(checker: str) -> dict[str, dict[int, str]]:
    """Check all scripts at once; return the errors as file name -> line -> message."""
    return {"mypy": mypy, "pyright": pyright}[checker]()


def mypy() -> dict[str, dict[int, str]]:
    errors: dict[str, dict[int, str]] = {}
    for line in run(*MYPY, *map(str, scripts())).splitlines():
        if match := re.match(r"(.+?):(\d+): error: (.+)", line):
            errors.setdefault(Path(match[1]).name, {})[int(match[2])] = match[3]
    return errors


def pyright() -> dict[str, dict[int, str]]:
    pytest.importorskip("pyright", reason="pyright is not installed")
    output = run("-m", "pyright", "--outputjson", "--pythonpath", sys.executable, *map(str, scripts()))
    errors: dict[str, dict[int, str]] = {}
    for one in json.loads(output[output.index("{") :])["generalDiagnostics"]:
        errors.setdefault(Path(one["file"]).name, {})[one["range"]["start"]["line"] + 1] = one["message"]
    return errors


def run(*arguments: str) -> str:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


def scripts() -> list[Path]:
    return sorted(SCRIPTS.glob("*.py"))


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
@pytest.mark.parametrize("name", RIGHT)
def test_results_are_inferred(checker: str, name: str) -> None:
    assert {} == found(checker).get(name, {})


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_mistakes_are_found(checker: str) -> None:
    lines = (SCRIPTS / "refused.py").read_text().splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# error")}

    assert marked == set(found(checker)["refused.py"])
