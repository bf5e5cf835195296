"""A bulk run that is killed at random moments, against an emulator in another process: each line has one result."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

import pytest

from tests.support.emulator_process import EmulatorProcess
from tests.support.killed_runs import run_killed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

LINES = 1_500
KILLS = 20


def test_a_run_that_is_killed_again_and_again_answers_every_line_once(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(f'{{"text":"text {number}"}}\n' for number in range(1, LINES + 1)))
    with EmulatorProcess() as server:
        runs = run_killed(server.base_url, source, out, KILLS, random.Random(16))

    results = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert KILLS < runs
    assert list(range(1, LINES + 1)) == sorted(each["line"] for each in results)
    texts = {each["line"]: each["response"]["body"]["choices"][0]["message"]["content"] for each in results}
    assert {number: f"You said: text {number}" for number in range(1, LINES + 1)} == texts
