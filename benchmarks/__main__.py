"""Run the benchmarks and print their tables: `python -m benchmarks [--only NAME ...]`."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from importlib.metadata import version
from platform import machine, python_version

from .measure import ROUNDS
from .table import HEADINGS, Row, markdown

CASES = (
    "startup",
    "calls",
    "policy",
    "telemetry",
    "concurrency",
    "throughput",
    "decoding",
    "streaming",
    "uploading",
    "reuse",
    "emulator",
    "accumulating",
    "helpers",
    "sockets",
)
DECODERS = "decoders"


def main() -> int:
    """Print a table of the selected cases; return 1 if a bound is missed."""
    names = _asked()
    print(_conditions(), end="\n\n")
    measured = [row for name in CASES if name in names for row in _rows(name)]
    if measured:
        print(markdown(HEADINGS, [row.cells() for row in measured]))
    if DECODERS in names:
        from . import decoders

        print("\n" + markdown(decoders.HEADINGS, decoders.rows()))
    return 0 if all(row.ok for row in measured) else 1


def _asked() -> set[str]:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure openai_dual beside its peers.")
    names = (*CASES, DECODERS)
    parser.add_argument("--only", action="append", choices=names, help="a case to run (repeatable; default: all)")
    return set(parser.parse_args().only or names)


def _conditions() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in ("openai", "httpx", "jiter"))
    return f"Python {python_version()} on {machine()}; {versions}; least CPU time of {ROUNDS} interleaved rounds"


def _rows(name: str) -> list[Row]:
    print(f"measuring {name} ...", file=sys.stderr)
    return list(import_module(f"benchmarks.{name}").rows())


if __name__ == "__main__":
    sys.exit(main())
