"""Measure CPU time of interleaved blocks in this process, and CPU time and memory of child processes.

CPU time (user and system) depends much less on other programs than elapsed time does. The minimum over the rounds is
reported, because noise only adds.
"""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

K = TypeVar("K", bound=str)

ROUNDS = 15
"""Rounds; each measures every side once."""

MICROSECONDS = 1e6
MEGABYTE = 1024.0**2


def interleaved(
    sides: Mapping[K, Callable[[int], object]],
    repeats: int,
    rounds: int = ROUNDS,
    clock: Callable[[], float] = time.process_time,
) -> dict[K, float]:
    """Return the minimum microseconds per repeat of *sides*, functions that do their work n times; CPU time by default.

    Every round gives each side one block of *repeats*, so that a slower machine affects all sides alike.
    """
    for work in sides.values():
        work(max(1, repeats // 10))  # warm up: imports, caches and connections
    gc.collect()
    gc.freeze()  # objects of the other sides must not slow down garbage collection here
    times = [{side: _block(work, repeats, clock) for side, work in sides.items()} for _ in range(rounds)]
    return {side: min(times_of_round[side] for times_of_round in times) for side in sides}


def _block(work: Callable[[int], object], repeats: int, clock: Callable[[], float]) -> float:
    start = clock()
    work(repeats)
    return (clock() - start) / repeats * MICROSECONDS


def repeated(work: Callable[[], object]) -> Callable[[int], None]:
    """Turn *work* into a function that does it n times."""

    def run(times: int) -> None:
        for _ in range(times):
            work()

    return run


def awaited(runner: asyncio.Runner, work: Callable[[], Awaitable[object]], in_flight: int = 1) -> Callable[[int], None]:
    """Turn the async *work* into a function that does it n times, *in_flight* concurrently, on *runner*."""

    async def some_of(left: Iterator[int]) -> None:
        for _ in left:
            await work()

    async def repeat(times: int) -> None:
        left = iter(range(times))
        async with asyncio.TaskGroup() as tasks:
            for _ in range(in_flight):
                tasks.create_task(some_of(left))

    return lambda times: runner.run(repeat(times))


def child(code: str, *arguments: str) -> dict[str, float]:
    """Run Python *code* in a fresh interpreter; the last line it prints is a JSON object of figures."""
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def resident() -> float:
    """Return the resident memory of this process in megabytes."""
    return _status("VmRSS")


def peak() -> float:
    """Return the peak resident memory of this process in megabytes."""
    return _status("VmHWM")


def _status(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    kilobytes = next(line.split()[1] for line in lines if line.startswith(f"{name}:"))
    return float(kilobytes) * 1024 / MEGABYTE
