"""A bulk run that is killed again and again, in processes of its own."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

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


def run_killed(base_url: str, source: Path, out: Path, kills: int, chance: random.Random, most: int = 60) -> int:
    """Run *source* to its end; the first *kills* times it is killed after 1 to *most* results. Return the runs."""
    runs, said = 0, ""
    while said != "end":
        after = chance.randint(1, most) if runs < kills else 0
        command = [sys.executable, "-c", RUN, base_url, str(source), str(out), str(after)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            said = process.stdout.readline().strip()
            process.kill()
        assert said, "the run failed"
        runs += 1
    return runs
