"""The pictures of results: a bar for each figure, as long as its share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from benchmarks.plots import COLOURS, main, plots

SVG = "{http://www.w3.org/2000/svg}"
RESULTS: dict[str, Any] = {
    "conditions": "Python 3, commit abc",
    "rows": [
        {"case": "streamed chunk, sync", "unit": "us CPU", "figures": {"ours": 10, "official": 200, "bare": 20}},
        {"case": "upload", "unit": "MB grown", "figures": {"ours": 1}},
    ],
}


def test_a_picture_is_drawn_for_each_subject_with_figures() -> None:
    ((name, text),) = plots(RESULTS)

    assert "streams" == name
    root = ET.fromstring(text)
    bars = list(root.iter(f"{SVG}rect"))[len(COLOURS) :]
    assert [COLOURS["ours"], COLOURS["official"], COLOURS["bare"]] == [bar.get("fill") for bar in bars]
    widths = [float(bar.get("width") or 0) for bar in bars]
    assert [0.05, 1.0, 0.1] == [round(width / max(widths), 3) for width in widths]
    texts = [each.text for each in root.iter(f"{SVG}text")]
    assert {"streamed chunk, sync", "10 us", "200 us", "20 us", "Python 3, commit abc"} <= {*texts}


def test_pictures_are_written_beside_each_other(tmp_path: Path) -> None:
    results = tmp_path / "results.json"
    results.write_text(json.dumps(RESULTS), encoding="utf-8")

    main(str(results), str(tmp_path))

    assert ["streams.svg"] == [path.name for path in tmp_path.glob("*.svg")]
