"""Lines and rows of a source: JSON lines (plain, gzip, Zstandard), Parquet, standard input, any iterable.

Each is read as it is needed, so that memory does not grow with the source.
"""

from __future__ import annotations

import os
import sys
import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from hashlib import sha256
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any, Final, TypeAlias, overload

from ..core.calls.call import Call
from ..core.jsons import dumps
from ..errors import ConfigurationError, SerializationError
from .columns import plain
from .decompression import decompressed

Source: TypeAlias = str | os.PathLike[str] | Iterable[Any]

ENDS: Final = 64 * 1024
"""Bytes of the head and of the tail of a file that identify it."""
BLOCK: Final = 1024 * 1024
ROWS: Final = 256
"""Rows of a Parquet file that are in memory at a time."""


class Reader:
    """A source that is being read: its items, what identifies it, and how many lines it has."""

    def __init__(self, items: Iterator[Any], identity: Mapping[str, Any], total: int | None = None) -> None:
        self._items, self.identity, self.total = items, identity, total

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        """Yield the items with their numbers, from 1; blank lines are counted and skipped."""
        for number, item in enumerate(self._items, 1):
            if _is_row(item):
                yield number, item


class AsyncReader:
    """An async iterable that is being read: as `Reader`, to be awaited."""

    def __init__(self, items: AsyncIterator[Any], first: Sequence[Any]) -> None:
        self._items, self._first_item, self.total = items, first, None
        self.identity: Mapping[str, Any] = _rows(first)

    @classmethod
    async def of(cls, source: AsyncIterable[Any]) -> AsyncReader:
        """Read the first item of *source*, which identifies it."""
        items = aiter(source)
        first = [item async for item in _afirst(items)]
        return cls(items, first)

    async def __aiter__(self) -> AsyncIterator[tuple[int, Any]]:
        """Yield the items with their numbers, from 1; blank lines are counted and skipped."""
        number = 0
        for item in self._first_item:
            number += 1
            if _is_row(item):
                yield number, item
        async for item in self._items:
            number += 1
            if _is_row(item):
                yield number, item


async def _afirst(items: AsyncIterator[Any]) -> AsyncIterator[Any]:
    async for item in items:
        yield item
        return


def _is_row(item: Any) -> bool:
    return not isinstance(item, str | bytes) or bool(item.strip())


@overload
def opened(source: Source, *, count: bool = False) -> AbstractContextManager[Reader]: ...
@overload
def opened(
    source: Source | AsyncReader, *, count: bool = False
) -> AbstractContextManager[Reader] | AbstractContextManager[AsyncReader]: ...
def opened(source: Any, *, count: bool = False) -> Any:
    """Open *source*; with *count* the lines of an uncompressed file are counted. Raises `ConfigurationError`."""
    if isinstance(source, AsyncReader):
        return nullcontext(source)
    if source == "-":
        return nullcontext(_reader_of(sys.stdin.buffer))
    if isinstance(source, str | os.PathLike):
        return _file(Path(source).expanduser(), count=count)
    if isinstance(source, Mapping | bytes) or not isinstance(source, Iterable):
        raise _refused(f"expected a path, '-' or an iterable of rows, got {type(source).__name__}")
    return nullcontext(_reader_of(source))


def _refused(text: str) -> ConfigurationError:
    return ConfigurationError(f"source: {text}", setting="source")


def _reader_of(items: Iterable[Any]) -> Reader:
    """Read an iterable; its first item identifies it."""
    rest = iter(items)
    first = list(_first(rest))
    total = len(items) if hasattr(items, "__len__") else None  # type: ignore[arg-type]  # it has a length
    return Reader(chain(first, rest), _rows(first), total)


def _rows(first: Iterable[Any]) -> dict[str, Any]:
    return {"kind": "rows", "first": [_hash(each) for each in first]}


def _first(items: Iterator[Any]) -> Iterator[Any]:
    for item in items:
        yield item
        return


def _hash(item: Any) -> str:
    if isinstance(item, Call):
        item = [item.operation.method, item.path, item.body]
    try:
        text = item if isinstance(item, bytes) else dumps(item)
    except SerializationError:  # a column that no request uses may have such a value
        text = repr(item).encode(errors="backslashreplace")
    return sha256(text).hexdigest()


def _file(path: Path, *, count: bool) -> AbstractContextManager[Reader]:
    try:
        identity = file_identity(path)
        if path.suffix == ".parquet":
            return _parquet(path, identity)
        total = _lines(path) if count and path.suffix not in {".gz", ".zst"} else None
        file = _decompressed(path)
    except OSError as error:
        raise _refused(f"cannot read {str(path)!r}: {error.strerror or error}") from None
    return _Opened(file, Reader(_lines_of(path, file), identity, total))


class _Opened(AbstractContextManager[Reader]):
    def __init__(self, file: Any, reader: Reader) -> None:
        self._file, self._reader = file, reader

    def __enter__(self) -> Reader:
        return self._reader

    def __exit__(self, *_: object) -> None:
        self._file.close()


def file_identity(path: Path) -> dict[str, Any]:
    """Return what identifies the content of a file: its size, and hashes of its head and tail."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        head = file.read(ENDS)
        file.seek(max(0, size - ENDS))
        tail = file.read(ENDS)
    return {"kind": "file", "size": size, "head": sha256(head).hexdigest(), "tail": sha256(tail).hexdigest()}


def _lines(path: Path) -> int:
    """Count the lines of a file, the last one also if it does not end with a line break."""
    found, last = 0, b"\n"
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            found, last = found + block.count(b"\n"), block[-1:]
    return found + (last != b"\n")


def _decompressed(path: Path) -> Any:
    try:
        return decompressed(path)
    except ImportError:
        raise _refused(
            f"{str(path)!r} needs a decoder of Zstandard: pip install 'openai-dual[bulk]', or use Python 3.14"
        ) from None


def _lines_of(path: Path, file: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the lines of *file*, without the byte order mark that some editors put before the first one."""
    try:
        for number, line in enumerate(file):
            yield line.removeprefix(b"\xef\xbb\xbf") if number == 0 else line
    except (OSError, EOFError, zlib.error) as error:
        raise _refused(f"cannot read {str(path)!r} to its end: {error}") from None


def _parquet(path: Path, identity: Mapping[str, Any]) -> AbstractContextManager[Reader]:
    try:
        parquet = import_module("pyarrow.parquet")
    except ImportError:
        raise _refused(f"{str(path)!r} needs pyarrow, which is missing: pip install 'openai-dual[bulk]'") from None
    try:
        file = parquet.ParquetFile(path)
    except ValueError as error:  # the errors of pyarrow are subclasses
        raise _refused(f"cannot read {str(path)!r}: {error}") from None
    rows = (plain(row) for batch in file.iter_batches(batch_size=ROWS) for row in batch.to_pylist())
    return _Opened(file, Reader(rows, identity, file.metadata.num_rows))
