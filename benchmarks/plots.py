"""Draw the results as bars, one SVG for each subject: `python -m benchmarks.plots RESULTS.json FOLDER`.

The bars of a case are shares of its longest one, so cases of different units stand in one picture.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

from .table import SIDES

SUBJECTS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "start-up": ("Start-up, CPU time", ("import + client (ms CPU)", "import + client + first chat call (ms CPU)")),
    "memory": (
        "Memory after start-up",
        ("import + client (MB resident)", "import + client + first chat call (MB resident)"),
    ),
    "calls": ("CPU time of a call", ("chat call, messages: 1, ", "chat call, messages: 100, ")),
    "streams": ("CPU time of a streamed chunk", ("streamed chunk",)),
    "concurrency": ("CPU time of a call, by calls in flight", ("small calls in flight: ",)),
}
"""The title of each picture, and how the names of its cases begin, with their units in parentheses."""
COLOURS: Final = {"ours": "#00897b", "official": "#e57373", "bare": "#90a4ae", "raw": "#b0bec5"}
NAMES: Final = {"ours": "openai-dual", "official": "official", "bare": "bare httpx", "raw": "http.client, aiohttp"}
WIDTH, LABEL, BAR, GAP = 760, 330, 14, 12
STYLE: Final = (
    "text{font:12px sans-serif;fill:#37474f}"
    ".title{font-size:15px;font-weight:600}"
    "@media(prefers-color-scheme:dark){text{fill:#eceff1}}"
)


def plots(results: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the name and the SVG text of each picture that *results* have figures for."""
    for name, (title, beginnings) in SUBJECTS.items():
        rows = [row for row in results["rows"] if f"{row['case']} ({row['unit']})".startswith(beginnings)]
        if rows:
            yield name, drawn(title, rows, results["conditions"])


def drawn(title: str, rows: Sequence[Mapping[str, Any]], conditions: str) -> str:
    """Return one picture: a group of bars for each row."""
    heights = [len(_sides(row)) * BAR + GAP for row in rows]
    height = 60 + sum(heights) + 24
    svg = ET.Element("svg", xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {WIDTH} {height}", role="img")
    ET.SubElement(svg, "title").text = title
    ET.SubElement(svg, "style").text = STYLE
    _text(svg, 8, 22, title, kind="title")
    for place, side in enumerate(SIDES):
        _bar(svg, LABEL + place * 130, 34, 10, COLOURS[side])
        _text(svg, LABEL + place * 130 + 16, 43, NAMES[side])
    top = 60
    for row, taken in zip(rows, heights, strict=True):
        _group(svg, row, top)
        top += taken
    _text(svg, 8, height - 8, conditions)
    return ET.tostring(svg, encoding="unicode") + "\n"


def _sides(row: Mapping[str, Any]) -> list[tuple[str, float]]:
    return [(side, row["figures"][side]) for side in SIDES if row["figures"].get(side)]


def _group(svg: ET.Element, row: Mapping[str, Any], top: int) -> None:
    sides = _sides(row)
    longest = max(value for _, value in sides)
    _text(svg, 8, top + BAR, row["case"])
    for place, (side, value) in enumerate(sides):
        y, width = top + place * BAR, max(1.0, (WIDTH - LABEL - 110) * value / longest)
        _bar(svg, LABEL, y, width, COLOURS[side])
        _text(svg, LABEL + width + 6, y + 10, f"{value:.3g} {row['unit'].removesuffix(' CPU')}")


def _bar(svg: ET.Element, x: float, y: float, width: float, colour: str) -> None:
    ET.SubElement(svg, "rect", x=f"{x:g}", y=f"{y:g}", width=f"{width:.1f}", height=f"{BAR - 3}", fill=colour)


def _text(svg: ET.Element, x: float, y: float, text: str, kind: str = "") -> None:
    element = ET.SubElement(svg, "text", x=f"{x:.1f}", y=f"{y:g}")
    if kind:
        element.set("class", kind)
    element.text = text


def main(results: str, folder: str) -> None:
    """Write the pictures of the file *results* into *folder*."""
    for name, svg in plots(json.loads(Path(results).read_text(encoding="utf-8"))):
        Path(folder, f"{name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
