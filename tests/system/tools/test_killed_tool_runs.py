"""A run with tools that is killed between two calls, and within one: another process continues, and repeats nothing.

The state is a file of JSON data. The emulator serves all processes, and counts the requests.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from openai_dual.emulator import Answer, Emulator, ToolCall

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

RUN = """
import json, os, signal, sys
from operator import attrgetter
from pathlib import Path
from openai_dual import OpenAI

url, name, effects, saved = sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])

def die():
    os.kill(os.getpid(), signal.SIGKILL)

def note(number: int) -> str:
    with effects.open("a") as file:
        file.write(f"{number}\\n")
    if number == 4:
        die()  # the effect has happened, its result is lost
    return f"noted {number}"

def save(state):
    new = saved.with_suffix(".new")
    new.write_text(json.dumps(state))
    new.replace(saved)
    states = [call["state"] for call in state["calls"]]
    if "done" in states and "waiting" in states and "started" not in states:
        die()  # between two calls

given = {"resume": json.loads(saved.read_text())} if saved.exists() else {}
if not given:
    given = {"input": "Go!"} if name.startswith("responses") else {"messages": [{"role": "user", "content": "Go!"}]}
with OpenAI(api_key="key", base_url=url) as client:
    run = attrgetter(name)(client)([note], model="gpt-4o-mini", on_checkpoint=save, **given)
last = run.last
print(last.output_text if name.startswith("responses") else last.choices[0].message.content)
"""


def calls(*numbers: int) -> list[ToolCall]:
    return [ToolCall("note", {"number": number}) for number in numbers]


@pytest.mark.parametrize("name", ["responses.run_tools", "chat.completions.run_tools"])
def test_a_killed_run_is_continued_by_other_processes_without_a_second_call(tmp_path: Path, name: str) -> None:
    effects, saved = tmp_path / "effects", tmp_path / "state.json"
    codes: list[int] = []
    with Emulator() as server:
        server.script(Answer(tool_calls=calls(1, 2, 3), pattern="Go", times=1))
        server.script(Answer(tool_calls=calls(4, 5), pattern="noted 3", times=1))
        while not codes or (codes[-1] and len(codes) < 9):
            command = [sys.executable, "-c", RUN, server.base_url, name, str(effects), str(saved)]
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
            codes.append(done.returncode)

        assert [-9, -9, -9, -9, 0] == codes, done.stderr
        assert "You said: noted 5" == done.stdout.strip()
        assert 3 == len(server.requests)
    assert ["1", "2", "3", "4", "5"] == effects.read_text().split()
    results = [each.get("output") or each.get("content") for each in json.loads(saved.read_text())["items"]]
    assert [1, 2, 3, None, 5] == [
        int(text[6:]) if text.startswith("noted") else None
        for text in results
        if isinstance(text, str) and text.startswith(("noted", "Error: this call was interrupted"))
    ]
