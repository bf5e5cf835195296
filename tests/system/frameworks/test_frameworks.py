"""Frameworks run on this package as they run on the official one: `make frameworks` makes their environments.

Each scenario runs in the environment of its framework, against the emulator, and its result is compared.
"""

from __future__ import annotations

import json
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from openai_dual.emulator import Emulator
from tests.support.paths import ROOT

HERE = Path(__file__).parent
ENVIRONMENTS = ROOT / ".peers" / "frameworks"
SCENARIOS = {"openai-agents": "openai_agents.py", "pydantic-ai": "pydantic_ai_models.py"}
WAYS = {"hook": "the import hook", "recognised": "handed over, `recognise()`"}
PAGE = ROOT / "docs" / "frameworks.md"


def results(framework: str, way: str) -> dict[str, Any]:
    """Run the scenarios of *framework*; skip the test if its environment is missing."""
    python = ENVIRONMENTS / framework / "bin" / "python"
    if not python.exists():
        pytest.skip(f"{python.relative_to(ROOT)} does not exist: run `make frameworks`")
    return _results(python, framework, way)


@cache
def _results(python: Path, framework: str, way: str) -> dict[str, Any]:
    script = str(HERE / "scenarios" / SCENARIOS[framework])
    hook = ["-m", "openai_dual.dropin"] if way == "hook" else []
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with Emulator() as server:
        command = [str(python), *hook, script, server.base_url, way]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=environment)
    assert 0 == done.returncode, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("framework", SCENARIOS)
def test_the_results_are_those_of_the_official_client(framework: str, way: str) -> None:
    assert results(framework, "official") == results(framework, way)


@pytest.mark.parametrize("framework", SCENARIOS)
def test_the_table_of_the_page_is_true(framework: str) -> None:
    official = results(framework, "official")
    cells = [
        f"{sum(results(framework, way)[name] == known for name, known in official.items())}/{len(official)}"
        for way in WAYS
    ]

    assert f"| {framework} | {' | '.join(cells)} |" in PAGE.read_text(encoding="utf-8")
