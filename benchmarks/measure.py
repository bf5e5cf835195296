"""Clocks and meters: CPU time of interleaved blocks in this process, CPU time and memory of child processes.

CPU time (user and system) is what is compared: it hardly depends on what else the machine is doing, as wall time does.
The minimum over rounds is reported, since noise only ever adds.
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
"""How often each side is measured, in turn with the others."""

MICROSECONDS = 1e6
MEGABYTE = 1024.0**2


def interleaved(
    sides: Mapping[K, Callable[[int], object]],
    repeats: int,
    rounds: int = ROUNDS,
    clock: Callable[[], float] = time.process_time,
) -> dict[K, float]:
    """Measure *sides*, each a function that does its work n times: least microseconds per repeat, of CPU by default.

    Every round gives each side one block of *repeats*, so that drift of the machine meets all alike.
    """
    for work in sides.values():
        work(max(1, repeats // 10))  # imports, caches and connections are paid before the clock starts
    gc.collect()
    gc.freeze()  # what the other side has loaded must not lengthen this one's collections
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
    """Turn *work*, which is awaited, into a function that does it n times, *in_flight* at a time, on *runner*."""

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
    """Return the most resident memory that this process has had, in megabytes."""
    return _status("VmHWM")


def _status(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    kilobytes = next(line.split()[1] for line in lines if line.startswith(f"{name}:"))
    return float(kilobytes) * 1024 / MEGABYTE
