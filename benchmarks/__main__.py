"""Run the benchmarks and print their tables: `python -m benchmarks [--only NAME ...]`."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from platform import machine, python_version
from typing import Any

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
    "encrypted",
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
    options = _options()
    names = set(options.only or (*CASES, DECODERS))
    print(_conditions(), end="\n\n")
    measured = [row for name in CASES if name in names for row in _rows(name)]
    if measured:
        print(markdown(HEADINGS, [row.cells() for row in measured]))
    if DECODERS in names:
        from . import decoders

        print("\n" + markdown(decoders.HEADINGS, decoders.rows()))
    if options.json:
        _write(options.json, measured)
    return 0 if all(row.ok for row in measured) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure openai_dual beside its peers.")
    names = (*CASES, DECODERS)
    parser.add_argument("--only", action="append", choices=names, help="a case to run (repeatable; default: all)")
    parser.add_argument("--json", type=Path, help="a file for the figures, which benchmarks.plots draws")
    return parser.parse_args()


def _write(path: Path, rows: Sequence[Row]) -> None:
    """Write *rows* to the file *path*; rows of other cases that are in it already stay."""
    known = json.loads(path.read_text(encoding="utf-8"))["rows"] if path.exists() else []
    made: list[dict[str, Any]] = [{"case": row.case, "unit": row.unit, "figures": {**row.figures}} for row in rows]
    cases = {(row["case"], row["unit"]) for row in made}
    kept = [row for row in known if (row["case"], row["unit"]) not in cases]
    path.write_text(json.dumps({"conditions": _conditions(), "rows": kept + made}, indent=1), encoding="utf-8")


def _conditions() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in ("openai", "httpx", "jiter"))
    command = ["git", "describe", "--always", "--dirty"]
    commit = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip() or "unknown"
    place = f"Commit {commit}; Python {python_version()} on {machine()}"
    return f"{place}; {versions}; least CPU time of {ROUNDS} interleaved rounds"


def _rows(name: str) -> list[Row]:
    print(f"measuring {name} ...", file=sys.stderr)
    return list(import_module(f"benchmarks.{name}").rows())


if __name__ == "__main__":
    sys.exit(main())
