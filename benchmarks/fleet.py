"""Processes that share one limit over Redis: `python -m benchmarks.fleet [--seconds 10]`. Needs redis-server.

A fleet takes places of its limiters as fast as it can; nothing is sent.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import which

from tests.support.fleets import over, run_fleet
from tests.support.redis_server import RedisServer

from .table import markdown

RPM, TPM = 30_000, 6_000_000
HEADINGS = ("processes", "granted", "of at most", "over", "spread", "Redis time a lease", "leases a second")


def main() -> None:
    """Print the table: one row for each number of processes."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fleet", description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2, 6])
    asked = parser.parse_args()
    print(markdown(HEADINGS, rows(asked.seconds, asked.processes)))


def rows(seconds: float = 6.0, processes: Sequence[int] = (1, 2, 6)) -> Iterator[tuple[str, ...]]:
    """Measure fleets of each number of *processes*; nothing where redis-server is not installed."""
    if which("redis-server") is None:
        print("redis-server is not installed", file=sys.stderr)
        return
    for number in processes:
        yield row(number, seconds)


def row(processes: int, seconds: float) -> tuple[str, ...]:
    """Run *processes* on a server of their own."""
    with tempfile.TemporaryDirectory() as directory:
        server = RedisServer(Path(directory))
        server.start()
        try:
            results = run_fleet(server.url, processes, seconds, RPM, TPM)
            stats = server.client().info("commandstats").get("cmdstat_evalsha", {})
        finally:
            server.kill()
    shares = [len(each["uses"]) for each in results]
    most = RPM / 60 * (seconds + 1)
    spread = max(shares) / max(1, min(shares))
    calls, spent = stats.get("calls", 0), stats.get("usec_per_call", 0.0)
    requests, tokens = over(results, RPM, TPM)
    return (
        f"{processes}",
        f"{sum(shares):,} ({sum(shares) / most:.0%})",
        f"{most:,.0f}",
        f"{requests:,.0f} requests, {tokens:,.0f} tokens",
        f"{spread:.2f}x",
        f"{spent:.0f} us",
        f"{calls / seconds:,.0f}",
    )


if __name__ == "__main__":
    main()
