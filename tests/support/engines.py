"""What the tests of data engines share: the functions of docs/bulk.md, and rows in a Parquet file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from os import environ
from pathlib import Path
from typing import Any

from openai_dual.emulator import Emulator
from tests.support.pages import samples
from tests.support.paths import ROOT

PAGE = ROOT / "docs" / "bulk.md"
ROWS = 40


def recipes() -> Mapping[str, Any]:
    """Return what the samples of the page define below the heading of engines, without running those before it."""
    after = PAGE.read_text(encoding="utf-8").partition("### Ray")[0].count("\n")
    names: dict[str, Any] = {"BulkWorker": import_module("openai_dual").BulkWorker, "__name__": "__main__"}
    for line, code in samples(PAGE):
        if line > after:
            exec(compile(code, str(PAGE), "exec", dont_inherit=True), names)
    return names


def write_rows(folder: Path) -> Path:
    """Write rows of two columns to a Parquet file."""
    table = import_module("pyarrow").table({"id": [*range(ROWS)], "text": [f"text {number}" for number in range(ROWS)]})
    path = folder / "in.parquet"
    import_module("pyarrow.parquet").write_table(table, path, row_group_size=10)
    return path


def read_rows(folder: Path) -> list[dict[str, Any]]:
    """Read the rows that an engine wrote, in the order of their ids."""
    found = import_module("pyarrow.parquet").read_table(folder).to_pylist()
    return sorted(found, key=lambda row: row["id"])


def translated() -> list[dict[str, Any]]:
    """Return the rows that the recipes of the page make."""
    return [
        {"id": number, "text": text, "translation": f"You said: Translate {text}", "error": None}
        for number, text in ((number, f"text {number}") for number in range(ROWS))
    ]


@contextmanager
def emulator(**settings: Any) -> Iterator[Emulator]:
    """Start an emulator that the clients of this process, and of those it starts, use by their environment."""
    before = {name: environ.get(name) for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY")}
    with Emulator(**settings) as server:
        environ.update(OPENAI_BASE_URL=server.base_url, OPENAI_API_KEY="key")
        try:
            yield server
        finally:
            for name, value in before.items():
                environ.pop(name, None)
                if value is not None:
                    environ[name] = value
