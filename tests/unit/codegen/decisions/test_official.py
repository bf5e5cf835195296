"""The table of official names."""

from __future__ import annotations

import json
from pathlib import Path

from codegen.decisions.official import Official, read


def test_rows_have_a_side_and_a_component(tmp_path: Path) -> None:
    path = tmp_path / "official.json"
    path.write_text(json.dumps({"classes": {"Item": "Choice"}, "modules": {"chat": {"Choice": "models Item"}}}))

    assert Official({"Item": "Choice"}, {"chat": {"Choice": ("models", "Item")}}) == read(path)


def test_an_absent_table_has_no_names(tmp_path: Path) -> None:
    assert Official() == read(tmp_path / "official.json")
