"""What short commands load: their start-up time follows from it, and a busy machine does not change it."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from importlib import import_module

import pytest

from openai_dual.emulator import Emulator
from tests.support.paths import ROOT

PROGRAM = """
import sys
from openai_dual.cli.main import main
sys.stdout = open(sys.argv[1], "w")
code = main(sys.argv[2:])
sys.stderr.write(" ".join(sys.modules))
sys.exit(code)
"""
SLOW = {"httpx", "httpcore", "ssl", "asyncio", "argparse", "inspect", "rich", "attrs", "logging.config", "socket"}
"""Modules that take longer to load than a short command may."""


def loaded(*words: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, os.devnull, *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "OPENAI_API_KEY": "k"},
        timeout=60,
    )
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "words",
    [
        ("--version",),
        ("operations", "batch"),
        ("ask", "hi", "--dry-run"),
        ("responses", "create", "--input", "hi", "--dry-run"),
        ("files", "list", "--curl"),
        ("completion", "words", "--", "files", ""),
        ("--help",),
    ],
    ids=lambda words: " ".join(words[:3]),
)
def test_a_short_command_loads_nothing_slow(words: tuple[str, ...]) -> None:
    assert set() == SLOW & loaded(*words)


@pytest.mark.parametrize(
    ("words", "absent"),
    [
        (("--version",), {"openai_dual.cli.console", "openai_dual.config.settings"}),
        (("operations", "batch"), {"openai_dual.config.settings", "openai_dual.client.base"}),
        (("ask", "hi", "--dry-run"), {"openai_dual.cli.operations", "openai_dual.helpers.responses.responses"}),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, tuple) else "",
)
def test_a_short_command_loads_only_its_own(words: tuple[str, ...], absent: set[str]) -> None:
    assert set() == absent & loaded(*words)


def test_a_request_loads_no_command_line_of_httpx() -> None:
    """It loads click, rich and pygments, if they are installed, which takes as long as all else."""
    with Emulator() as server:
        found = loaded("ask", "hi", "--base-url", server.base_url)

    assert "httpx" in found
    assert set() == {"httpx._main", "click", "rich", "pygments", "attrs", "asyncio"} & found


def test_only_the_operation_of_a_command_is_imported() -> None:
    found = {name for name in loaded("files", "list", "--curl") if name.startswith("openai_dual._generated.api.files.")}

    assert {"openai_dual._generated.api.files.list_files"} == found


def test_the_program_is_an_entry_point() -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    module, _, name = scripts["openai-dual"].partition(":")

    assert callable(getattr(import_module(module), name))
