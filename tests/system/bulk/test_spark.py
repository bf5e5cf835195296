"""The recipe for Spark of docs/bulk.md; skipped where Spark, or its Java, is not installed."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from shutil import which

import pytest

from tests.support.engines import ROWS, emulator, read_rows, recipes, translated, write_rows

pytest.importorskip("pyspark", reason="Spark is not installed")
pytestmark = [
    pytest.mark.filterwarnings("ignore"),  # those of Spark are not ours
    pytest.mark.skipif(which("java") is None, reason="Java is not installed"),
]


def test_the_recipe_of_the_page_translates_every_row_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    with emulator() as server:
        session = import_module("pyspark.sql").SparkSession.builder.master("local[2]").getOrCreate()
        try:
            recipes()["translate_with_spark"](session, str(write_rows(tmp_path)), str(tmp_path / "out"))
        finally:
            session.stop()
        sent = len(server.requests)

    assert translated() == read_rows(tmp_path / "out")
    assert ROWS == sent
