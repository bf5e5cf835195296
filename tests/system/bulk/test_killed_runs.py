"""A bulk run that is killed at random moments, against an emulator in another process: each line has one result."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.emulator_process import EmulatorProcess

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

LINES = 1_500
KILLS = 20
RUN = """
import sys
from openai_dual import OpenAI
with OpenAI(api_key="key", base_url=sys.argv[1]) as client:
    template = client.chat.completions.create.call(model="m", messages=[{"role": "user", "content": "{text}"}])
    seen = int(sys.argv[4])
    def listen(progress):
        if progress.done - progress.resumed == seen:
            print("now", flush=True)
    client.bulk.run(sys.argv[2], sys.argv[3], template=template, at_once=16, on_progress=listen)
print("end", flush=True)
"""


def test_a_run_that_is_killed_again_and_again_answers_every_line_once(tmp_path: Path) -> None:
    source, out, moments = tmp_path / "in.jsonl", tmp_path / "out.jsonl", random.Random(16)
    source.write_text("".join(f'{{"text":"text {number}"}}\n' for number in range(1, LINES + 1)))
    said = list[str]()
    with EmulatorProcess() as server:
        while not said or said[-1] != "end":
            after = moments.randint(1, 60) if len(said) < KILLS else 0
            command = [sys.executable, "-c", RUN, server.base_url, str(source), str(out), str(after)]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
                assert process.stdout is not None
                said.append(process.stdout.readline().strip())
                process.kill()

    results = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert KILLS < len(said)
    assert list(range(1, LINES + 1)) == sorted(each["line"] for each in results)
    texts = {each["line"]: each["response"]["body"]["choices"][0]["message"]["content"] for each in results}
    assert {number: f"You said: text {number}" for number in range(1, LINES + 1)} == texts
