"""Bulk runs: lines a second, memory, and `kill -9`: `python -m benchmarks.bulk [--lines N] [--most N] [--kills N]`.

Each run is a process of its own, and so is the server. The rows with the most lines show that memory does not grow with
the lines.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from openai_dual import AsyncOpenAI, OpenAI
from tests.support.killed_runs import run_killed

from .measure import child, peak
from .peers import KEY
from .server import serving
from .table import markdown

HEADINGS = ("run", "lines", "at once", "lines a second", "CPU us a line", "peak memory", "of which the start")
LINES: Final = 10_000
MOST: Final = 100_000
"""Lines of the longest run, if not said otherwise: a million take a quarter of an hour."""
KILLS: Final = 20
RUNS: Final = (("run, sync", 16), ("run, async", 64), ("iter, sync", 16), ("iter, async", 64))
CODE: Final = "import sys; from benchmarks.bulk import measured; measured(*sys.argv[1:])"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bulk", description=__doc__)
    parser.add_argument("--lines", type=int, default=LINES, help="lines of a run over sockets")
    parser.add_argument("--most", type=int, default=1_000_000, help="lines of the longest run")
    parser.add_argument("--kills", type=int, default=KILLS)
    asked = parser.parse_args()
    print(markdown(HEADINGS, rows(asked.lines, asked.most, asked.kills)))


def rows(lines: int = LINES, most: int = MOST, kills: int = KILLS) -> Iterator[tuple[str, ...]]:
    """Measure the runs, each in a process of its own."""
    with serving() as url:
        for name, at_once in RUNS:
            yield _row(name, f"{url}/chat", lines, at_once)
        for name, at_once in RUNS[:1] + RUNS[3:]:
            yield _row(name, f"{url}/chat", most, at_once)
        yield killed(f"{url}/chat", lines, kills)


def _row(name: str, url: str, lines: int, at_once: int) -> tuple[str, ...]:
    with tempfile.TemporaryDirectory() as folder:
        figures = child(CODE, name, url, str(lines), str(at_once), folder)
    rate, cost = lines / figures["seconds"], figures["cpu"] / lines * 1e6
    memory = f"{figures['peak']:.0f} MB", f"{figures['start']:.0f} MB"
    return name, f"{lines:,}", f"{at_once}", f"{rate:,.0f}", f"{cost:,.0f}", *memory


def killed(url: str, lines: int, kills: int) -> tuple[str, ...]:
    """Kill a run at random moments, until it ends; check that each line has one result."""
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        _write(source, lines)
        runs = run_killed(url, source, out, kills, random.Random(), lines // (kills + 1) or 1)
        results = sorted(json.loads(line)["line"] for line in out.open("rb"))
    verdict = "each line once" if results == [*range(1, lines + 1)] else "NOT each line once"
    return f"kill -9 at {runs - 1} random moments: {verdict}", f"{lines:,}", "16", "-", "-", "-", "-"


def measured(name: str, url: str, lines: str, at_once: str, folder: str) -> None:
    """Run in this process, and print the figures."""
    way, kind = name.split(", ")
    work = _sync if kind == "sync" else _async
    work(way, url, 200, int(at_once), Path(folder, "warm"))
    start, began, cpu = peak(), time.perf_counter(), time.process_time()
    work(way, url, int(lines), int(at_once), Path(folder, "run"))
    figures = {"seconds": time.perf_counter() - began, "cpu": time.process_time() - cpu, "peak": peak(), "start": start}
    print(json.dumps(figures))


def _sync(way: str, url: str, lines: int, at_once: int, path: Path) -> None:
    with OpenAI(api_key=KEY, base_url=url) as client:
        template = _template(client)
        if way == "run":
            _checked(
                client.bulk.run(_write(path, lines), f"{path}.out", template=template, at_once=at_once).done, lines
            )
        else:
            _checked(sum(1 for _ in client.bulk.iter(_rows(lines), template=template, at_once=at_once)), lines)


def _async(way: str, url: str, lines: int, at_once: int, path: Path) -> None:
    asyncio.run(_awaited(way, url, lines, at_once, path))


async def _awaited(way: str, url: str, lines: int, at_once: int, path: Path) -> None:
    async with AsyncOpenAI(api_key=KEY, base_url=url) as client:
        template = _template(client)
        if way == "run":
            report = await client.bulk.run(_write(path, lines), f"{path}.out", template=template, at_once=at_once)
            _checked(report.done, lines)
        else:
            found = 0
            async for _ in client.bulk.iter(_rows(lines), template=template, at_once=at_once):
                found += 1
            _checked(found, lines)


def _template(client: Any) -> Any:
    return client.chat.completions.create.call(model="bench", messages=[{"role": "user", "content": "{text}"}])


def _rows(lines: int) -> Iterator[dict[str, str]]:
    return ({"text": f"Translate the text of line {number}"} for number in range(lines))


def _write(path: Path, lines: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in _rows(lines))
    return path


def _checked(found: int, lines: int) -> None:
    if found != lines:
        raise ValueError(f"{found} of {lines} lines have a result")


if __name__ == "__main__":
    main()
