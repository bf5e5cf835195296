"""Start the processes of a fleet at the same time, and collect what they used."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from tests.support.paths import ROOT

PROCESS = ROOT / "tests" / "system" / "fleet" / "fleet_process.py"


def run_fleet(
    url: str, processes: int, seconds: float, rpm: float, tpm: float, meanwhile: Callable[[], object] = lambda: None
) -> list[dict[str, Any]]:
    """Run *processes* for *seconds*, and *meanwhile* in this process. Return what each printed."""
    started = [
        subprocess.Popen(
            [sys.executable, str(PROCESS), url, str(seconds), str(rpm), str(tpm), str(seed)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in range(processes)
    ]
    for each in started:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in started:
        assert each.stdin is not None
        each.stdin.write("\n")
        each.stdin.flush()
    meanwhile()
    return [json.loads(each.communicate(timeout=seconds + 60)[0]) for each in started]


def over(results: list[dict[str, Any]], rpm: float, tpm: float) -> tuple[float, float]:
    """Return by how much requests and tokens were over limit and burst, in the time of the run."""
    uses = [use for each in results for use in each["uses"]]
    took = max(at for at, *_ in uses) - min(at for at, *_ in uses)
    allowed = [limit / 60 * (took + 1) for limit in (rpm, tpm)]
    return max(0.0, len(uses) - allowed[0]), max(0.0, sum(used for *_, used in uses) - allowed[1])
