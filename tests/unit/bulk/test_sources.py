"""Lines and rows of sources.

Covers: decompression.
"""

from __future__ import annotations

import gzip
import io
import os
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from openai_dual import ConfigurationError
from openai_dual.bulk.sources import file_identity, opened

LINES = b'\xef\xbb\xbf{"a":1}\r\n\n{"a":2}'
READ: list[tuple[int, Any]] = [(1, b'{"a":1}\r\n'), (3, b'{"a":2}')]


def zstandard_compress() -> Any:
    """Return a function that compresses to one frame, of the first library that is installed."""
    for name in ("zstandard", "backports.zstd", "compression.zstd"):
        if find_spec(name.partition(".")[0]) is not None:
            return import_module(name).compress
    return pytest.skip("a library of Zstandard is optional")


def read(source: Any) -> list[tuple[int, Any]]:
    with opened(source) as reader:
        return list(reader)


def test_lines_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(LINES)

    assert READ == read(path) == read(str(path))


def test_lines_of_a_gzip_file(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl.gz"
    path.write_bytes(gzip.compress(LINES))

    assert READ == read(path)


def test_lines_of_a_zstandard_file(tmp_path: Path) -> None:
    compress = zstandard_compress()
    path = tmp_path / "in.jsonl.zst"
    path.write_bytes(compress(LINES))

    assert READ == read(path)


def test_a_zstandard_file_may_have_many_frames(tmp_path: Path) -> None:
    compress = zstandard_compress()
    path = tmp_path / "in.jsonl.zst"
    lines = [b'{"a":%d,"b":"%s"}\n' % (number, os.urandom(40).hex().encode()) for number in range(2000)]
    frames = [compress(b"".join(lines[at : at + 700])) for at in range(0, 2000, 700)]
    path.write_bytes(b"".join(frames))

    assert [*enumerate(lines, 1)] == read(path)


@pytest.mark.parametrize("damage", ["truncated", "damaged", "followed by something else"])
@pytest.mark.parametrize("suffix", ["gz", "zst"])
def test_a_compressed_file_that_is_not_whole_is_refused(suffix: str, damage: str, tmp_path: Path) -> None:
    compress = zstandard_compress() if suffix == "zst" else gzip.compress
    whole = compress(b"".join(b'{"a":"%s"}\n' % os.urandom(40).hex().encode() for _ in range(2000)))
    path = tmp_path / f"in.jsonl.{suffix}"
    damaged = {"truncated": whole[:-100], "damaged": whole[:20] + bytes(40) + whole[60:]}
    path.write_bytes(damaged.get(damage, whole + b"junk"))

    with pytest.raises(ConfigurationError, match=r"^source: cannot read '.*' to its end: "):
        read(path)


def test_rows_of_a_parquet_file(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is optional")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is optional")
    path = tmp_path / "in.parquet"
    parquet.write_table(pyarrow.table({"a": list(range(600))}), path)

    assert [(number + 1, {"a": number}) for number in range(600)] == read(path)


def test_rows_of_a_parquet_file_have_values_that_json_has(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is optional")
    row = {"at": datetime(2026, 11, 30, tzinfo=UTC), "price": Decimal("1.50"), "of": {"day": [date(2026, 1, 2)]}}
    path = tmp_path / "in.parquet"
    import_module("pyarrow.parquet").write_table(pyarrow.Table.from_pylist([row]), path)

    expected = {"at": "2026-11-30T00:00:00+00:00", "price": "1.50", "of": {"day": ["2026-01-02"]}}
    assert [(1, expected)] == read(path)


@pytest.mark.parametrize(
    ("name", "modules", "needed"),
    [
        ("in.jsonl.zst", ("zstandard", "compression.zstd", "backports.zstd"), "needs a decoder of Zstandard"),
        ("in.parquet", ("pyarrow.parquet",), "needs pyarrow"),
    ],
)
def test_a_missing_package_is_named(
    name: str, modules: Iterable[str], needed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).write_bytes(b"x")
    for module in modules:
        monkeypatch.setitem(sys.modules, module, None)

    with pytest.raises(ConfigurationError, match=needed):
        read(tmp_path / name)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"{}\n{}\n")))

    assert [(1, b"{}\n"), (2, b"{}\n")] == read("-")


@pytest.mark.parametrize("source", [[{"a": 1}], ({"a": 1},), iter([{"a": 1}])])
def test_rows_of_an_iterable(source: Any) -> None:
    assert [(1, {"a": 1})] == read(source)


@pytest.mark.parametrize("source", [{"a": 1}, b"{}", None, 5])
def test_other_sources_are_refused(source: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^source: expected a path"):
        read(source)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"^source: cannot read .*: No such file"):
        read(tmp_path / "missing.jsonl")


@pytest.mark.parametrize(("content", "expected"), [(b"", 0), (b"a\n", 1), (b"a\nb", 2), (b"\n\n", 2)])
def test_lines_are_counted_on_request(content: bytes, expected: int, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(content)

    with opened(path, count=True) as counted, opened(path) as uncounted:
        assert (expected, None) == (counted.total, uncounted.total)


@pytest.mark.parametrize("place", [0, 199_999, None])
def test_a_file_is_identified_by_size_head_and_tail(place: int | None, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    content = bytearray(200_000)
    path.write_bytes(content)
    before = file_identity(path)
    if place is None:
        content += b"x"
    else:
        content[place] = 1

    assert before == file_identity(path)
    path.write_bytes(content)
    assert before != file_identity(path)


def test_an_iterable_is_identified_by_its_first_item() -> None:
    with opened([{"a": 1}, {"a": 2}]) as one, opened([{"a": 1}]) as same, opened([{"a": 2}]) as other:
        assert one.identity == same.identity
        assert one.identity != other.identity
