"""The table of docs/frameworks.md, made of results.json and unit_tests.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from tests.support.paths import ROOT

UNIT_TESTS: Final = Path(__file__).parent / "unit_tests.json"
PAGE: Final = ROOT / "docs" / "frameworks.md"
BEGIN: Final = "<!-- made by `make frameworks-table`: begin -->\n"
WAYS: Final = ("hook", "recognised")
END: Final = "<!-- end -->\n"


def stored_unit_tests() -> dict[str, Any]:
    """Return unit_tests.json."""
    known: dict[str, Any] = json.loads(UNIT_TESTS.read_text(encoding="utf-8")) if UNIT_TESTS.exists() else {}
    return known


def table(rows: Mapping[str, Any], unit_tests: Mapping[str, Any]) -> str:
    """Return the table: a framework a row, a way a column; below it, what differs, and the results of unit tests."""
    return "\n".join([*_rows(rows), *_differences(rows), *_unit_tests(unit_tests)]) + "\n"


def _rows(rows: Mapping[str, Any]) -> Iterator[str]:
    yield "| framework | official client | hook | `recognise()` |"
    yield "| --- | --- | --- | --- |"
    for name, row in rows.items():
        total = row["scenarios"]
        cells = [f"{total - len(row[way])}/{total}" if way in row else "" for way in WAYS]
        yield f"| {name} {row['version']} | openai {row['openai']} | {' | '.join(cells)} |"


def _differences(rows: Mapping[str, Any]) -> Iterator[str]:
    for name, row in rows.items():
        for way in WAYS:
            if row.get(way):
                yield f"\n{name}, {way}: {', '.join(row[way])}."


def _unit_tests(rows: Mapping[str, Any]) -> Iterator[str]:
    for name, row in rows.items():
        share = row["hook"] / row["official"]
        yield f"\nUnit tests of {name} {row['version']} that pass with the official client: {row['official']}."
        yield f"Of these, {row['hook']} pass with the hook ({share:.1%})."


def shown() -> str:
    """Return the table as it stands in the page."""
    _, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    return rest.partition(END)[0].strip("\n") + "\n"


def write(rows: Mapping[str, Any], unit_tests: Mapping[str, Any]) -> None:
    """Write the table into the page."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n{table(rows, unit_tests)}\n{END}{after}", encoding="utf-8")
