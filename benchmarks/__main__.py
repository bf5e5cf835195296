"""Run the benchmarks and print their tables: `python -m benchmarks [--only NAME ...]`."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
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
TABLES = ("decoders", "fleet", "bulk")
"""Cases with columns of their own, and without bounds."""


def main() -> int:
    """Print a table of the selected cases; return 1 if a bound is missed."""
    options = _options()
    names = set(options.only or (*CASES, *TABLES))
    print(_conditions(), end="\n\n")
    measured = [row for name in CASES if name in names for row in _rows(name)]
    if measured:
        print(markdown(HEADINGS, [row.cells() for row in measured]))
    tables = {name: _table(name) for name in TABLES if name in names}
    for table in tables.values():
        print("\n" + markdown(table["headings"], table["rows"]))
    if options.json:
        _write(options.json, measured, tables)
    return 0 if all(row.ok for row in measured) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure openai_dual beside its peers.")
    names = (*CASES, *TABLES)
    parser.add_argument("--only", action="append", choices=names, help="a case to run (repeatable; default: all)")
    parser.add_argument("--json", type=Path, help="a file for the figures, which benchmarks.plots draws")
    return parser.parse_args()


def _write(path: Path, rows: Sequence[Row], tables: Mapping[str, Any]) -> None:
    """Write *rows* and *tables* to the file *path*; those of other cases that are in it already stay."""
    before = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    known = before.get("rows", [])
    made: list[dict[str, Any]] = [{"case": row.case, "unit": row.unit, "figures": {**row.figures}} for row in rows]
    cases = {(row["case"], row["unit"]) for row in made}
    kept = [row for row in known if (row["case"], row["unit"]) not in cases]
    content = {"conditions": _conditions(), "rows": kept + made, "tables": {**before.get("tables", {}), **tables}}
    path.write_text(json.dumps(content, indent=1), encoding="utf-8")


def _conditions() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in ("openai", "httpx", "jiter"))
    command = ["git", "describe", "--always", "--dirty"]
    commit = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip() or "unknown"
    place = f"Commit {commit}; Python {python_version()} on {machine()}"
    return f"{place}; {versions}; least CPU time of {ROUNDS} interleaved rounds"


def _rows(name: str) -> list[Row]:
    print(f"measuring {name} ...", file=sys.stderr)
    return list(import_module(f"benchmarks.{name}").rows())


def _table(name: str) -> dict[str, Any]:
    print(f"measuring {name} ...", file=sys.stderr)
    module = import_module(f"benchmarks.{name}")
    return {"headings": module.HEADINGS, "rows": [*module.rows()]}


if __name__ == "__main__":
    sys.exit(main())
