"""The table of docs/frameworks.md, made of results.json."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from tests.support.paths import ROOT

PAGE: Final = ROOT / "docs" / "frameworks.md"
BEGIN: Final = "<!-- made by `make frameworks-table`: begin -->\n"
WAYS: Final = ("hook", "recognised")
END: Final = "<!-- end -->\n"


def table(rows: Mapping[str, Any]) -> str:
    """Return the table: a framework a row, a way a column; below it, the scenarios that differ."""
    return "\n".join([*_rows(rows), *_differences(rows)]) + "\n"


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


def shown() -> str:
    """Return the table as it stands in the page."""
    _, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    return rest.partition(END)[0].strip("\n") + "\n"


def write(rows: Mapping[str, Any]) -> None:
    """Write the table into the page."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n{table(rows)}\n{END}{after}", encoding="utf-8")
