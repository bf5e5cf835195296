"""Measure CPU time and resident memory of the import and the creation of a client.

Every run is a fresh interpreter; "bare" is the same for httpx alone. The last rows add a first call, so that lazy
loading cannot hide its cost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from statistics import median

from . import measure
from .server import serving
from .table import Bound, Row, Side

RUNS = 9

REPORT = """
import time
cpu = 1000 * time.process_time()
status = open("/proc/self/status").read()  # by hand: an import for measuring would be measured
memory = int(status.split("VmRSS:")[1].split()[0]) / 1024
print('{"cpu": %f, "memory": %f}' % (cpu, memory))
"""

CONSTRUCT: Mapping[Side, str] = {
    "ours": "import sys, openai_dual; client = openai_dual.OpenAI(api_key='sk-bench', base_url=sys.argv[1])",
    "official": "import sys, openai; client = openai.OpenAI(api_key='sk-bench', base_url=sys.argv[1])",
    "bare": "import sys, httpx; client = httpx.Client(base_url=sys.argv[1])",
}

SDK_CALL = "\nclient.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'hello'}])"
CALL: Mapping[Side, str] = {
    "ours": CONSTRUCT["ours"] + SDK_CALL,
    "official": CONSTRUCT["official"] + SDK_CALL,
    "bare": CONSTRUCT["bare"] + "\nclient.post('/chat/completions', json={'model': 'm'}).json()",
}


def rows() -> Iterator[Row]:
    """Measure start-up: the median of `RUNS` interpreters per side, in turn."""
    with serving() as url:
        yield from _rows(
            "import + client", CONSTRUCT, url, cpu=[Bound(0.14, "official")], memory=[Bound(0.33, "official")]
        )
        yield from _rows("import + client + first chat call", CALL, url, cpu=[Bound(0.33, "official")], memory=[])


def _rows(case: str, programs: Mapping[Side, str], url: str, cpu: list[Bound], memory: list[Bound]) -> Iterator[Row]:
    measure.child(programs["official"] + REPORT, f"{url}/chat")  # compiles the modules
    measure.child(programs["ours"] + REPORT, f"{url}/chat")
    runs = [
        {side: measure.child(program + REPORT, f"{url}/chat") for side, program in programs.items()}
        for _ in range(RUNS)
    ]
    for figure, unit, bounds in (("cpu", "ms CPU", cpu), ("memory", "MB resident", memory)):
        yield Row(case, unit, {side: median(run[side][figure] for run in runs) for side in programs}, bounds)
