"""An upload has the bytes that were given: from the caller's position, or from the start of a file at its end."""

from __future__ import annotations

import asyncio
import gc
import io
import os
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import IO, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.request.sources import AsyncProduced, Source, source
from openai_dual.errors import InvalidParameterError

CONTENT = b"RIFF....WAVEdata"


def read(found: Source) -> bytes:
    return b"".join(found.chunks())


def read_async(content: Any) -> bytes:
    async def all_of(found: AsyncProduced) -> bytes:
        return b"".join([chunk async for chunk in found.achunks()])

    found = source("file", content)
    assert isinstance(found, AsyncProduced)
    assert (None, False) == (found.size, found.replayable)
    return asyncio.run(all_of(found))


def written(make: Callable[[], Any]) -> Any:
    handle = make()
    handle.write(CONTENT)
    return handle


FILES = {
    "BytesIO": io.BytesIO,
    "SpooledTemporaryFile in memory": tempfile.SpooledTemporaryFile,
    "SpooledTemporaryFile on disk": partial(tempfile.SpooledTemporaryFile, max_size=1),
    "NamedTemporaryFile": tempfile.NamedTemporaryFile,
    "TemporaryFile": tempfile.TemporaryFile,
    "wb+": lambda: open(os.path.join(tempfile.mkdtemp(), "a"), "wb+"),  # noqa: PTH118, PTH123, SIM115 (closed below)
    "unbuffered": lambda: open(os.path.join(tempfile.mkdtemp(), "a"), "wb+", buffering=0),  # noqa: PTH118, PTH123, SIM115 (closed below)
}


@pytest.mark.parametrize("make", FILES.values(), ids=FILES)
def test_a_file_at_its_end_is_sent_from_its_start_each_time(make: Callable[[], IO[bytes]]) -> None:
    with written(make) as handle:
        found = source("file", handle)

        assert (len(CONTENT), True) == (found.size, found.replayable)
        assert CONTENT == found.head()
        assert [CONTENT, CONTENT] == [read(found), read(found)]


@given(content=st.binary(max_size=8), position=st.integers(0, 12))
def test_a_position_before_the_end_is_kept(content: bytes, position: int) -> None:
    handle = io.BytesIO(content)
    handle.seek(position)

    found = source("file", handle)

    expected = content[position:] if position < len(content) else content
    assert expected == read(found)
    assert len(expected) == found.size


class Unseekable(io.RawIOBase):
    """Tells its position and cannot change it, as a wrapper of a stream."""

    def __init__(self, content: bytes, position: int) -> None:
        self.inner = io.BytesIO(content)
        self.inner.seek(position)

    def read(self, size: int = -1, /) -> bytes:
        return self.inner.read(size)

    def tell(self) -> int:
        return self.inner.tell()

    def seek(self, *_: int) -> int:
        raise io.UnsupportedOperation("seek")


@pytest.mark.parametrize(("content", "position", "expected"), [(b"abc", 0, b"abc"), (b"abc", 1, b"bc"), (b"", 0, b"")])
def test_a_file_that_cannot_seek_is_sent_once_from_its_position(content: bytes, position: int, expected: bytes) -> None:
    found = source("file", Unseekable(content, position))

    assert (None, False) == (found.size, found.replayable)
    assert expected == read(found)


def test_a_file_at_its_end_that_cannot_be_rewound_is_refused() -> None:
    with pytest.raises(InvalidParameterError, match="'file': the file is at its end and cannot be rewound"):
        read(source("file", Unseekable(b"abc", 3)))


def test_a_file_that_cannot_be_read_is_refused() -> None:
    with (
        tempfile.NamedTemporaryFile("wb") as handle,
        pytest.raises(InvalidParameterError, match="'file': the file cannot be read"),
    ):
        source("file", handle)


class AsyncFile:
    """A file as of aiofiles, anyio or trio."""

    def __init__(self, content: bytes, position: int = 0) -> None:
        self.inner = io.BytesIO(content)
        self.inner.seek(position)

    async def read(self, size: int = -1) -> bytes:
        return self.inner.read(size)

    async def seek(self, offset: int, whence: int = 0) -> int:
        return self.inner.seek(offset, whence)

    async def tell(self) -> int:
        return self.inner.tell()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for line in self.inner:
            yield line


class AsyncPipe(AsyncFile):
    async def seek(self, offset: int, whence: int = 0) -> int:  # noqa: ARG002 (a signature)
        raise OSError("a pipe")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (AsyncFile(b"a\nb"), b"a\nb"),
        (AsyncFile(b"a\nb", 1), b"\nb"),
        (AsyncFile(b"a\nb", 3), b"a\nb"),
        (AsyncFile(b""), b""),
        (AsyncPipe(b"a\nb", 1), b"\nb"),
    ],
)
def test_async_files_follow_the_same_rule(content: Any, expected: bytes) -> None:
    assert expected == read_async(content)


class AsyncReadAlone:
    """Has an async `read` and nothing else, not recognisable before it is called."""

    def read(self, _: int = -1) -> Any:
        return AsyncFile(b"a").read()


def test_a_read_that_must_be_awaited_is_refused_without_a_warning() -> None:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        with pytest.raises(InvalidParameterError, match="'file': the `read` of AsyncReadAlone is async"):
            source("file", AsyncReadAlone())
        gc.collect()

    assert [] == seen
