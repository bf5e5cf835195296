"""The recipe for Dask of docs/bulk.md; skipped where Dask is not installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.engines import ROWS, emulator, read_rows, recipes, translated, write_rows

pytest.importorskip("dask.dataframe", reason="Dask is not installed (`make engines` installs it)")
pytestmark = pytest.mark.filterwarnings("ignore")  # those of Dask are not ours


def test_the_recipe_of_the_page_translates_every_row_once(tmp_path: Path) -> None:
    with emulator() as server:
        recipes()["translate_with_dask"](str(write_rows(tmp_path)), str(tmp_path / "out"))
        sent = len(server.requests)

    assert translated() == read_rows(tmp_path / "out")
    assert ROWS == sent
