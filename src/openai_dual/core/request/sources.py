"""Where the bytes of an upload come from. Imports the errors.

`source` looks at what the caller gave, before anything is sent; the bytes are read while the transport sends them,
64 KiB at a time, and each sending starts anew at the caller's own position. The reading is the one thing of `core`
that is I/O: it happens when the transport iterates, and is inline in the async client too (a page-cache read is
shorter than a switch to a thread).
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from ...errors import InvalidParameterError

if TYPE_CHECKING:
    from pathlib import Path

CHUNK = 64 * 1024

EXPECTED = "bytes, a binary file, a path, an iterator of bytes, or a tuple (name, content[, type[, headers]])"


@frozen
class Held:
    """Bytes in memory."""

    content: bytes
    replayable = True

    @property
    def size(self) -> int:
        """The number of bytes."""
        return len(self.content)

    def head(self) -> bytes:
        """Return the first bytes, to tell the format."""
        return self.content[:CHUNK]

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes."""
        if len(self.content) <= CHUNK:
            yield self.content
            return
        view = memoryview(self.content)
        for start in range(0, len(view), CHUNK):
            yield bytes(view[start : start + CHUNK])


@frozen
class OnDisk:
    """A file by its path: opened while it is sent, closed after."""

    field: str
    path: str
    size: int
    replayable = True

    def head(self) -> bytes:
        """Return nothing: a path has a name that tells the format."""
        return b""

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes that the file had when it was looked at."""
        try:
            with open(self.path, "rb") as handle:  # noqa: PTH123 (a path in bytes or str, as os.fspath gave it)
                yield from _read(self.field, handle, self.size)
        except OSError as error:
            raise InvalidParameterError(f"{self.field!r}: {self.path!r} cannot be read: {error}") from error


@frozen
class Opened:
    """A binary file that the caller opened, from *offset* on; one that cannot seek is sent once."""

    field: str
    handle: IO[bytes]
    offset: int | None
    size: int | None

    @property
    def replayable(self) -> bool:
        """Whether the file can be sent again."""
        return self.offset is not None

    def head(self) -> bytes:
        """Return the first bytes, to tell the format; none if reading them would lose them."""
        if self.offset is None:
            return b""
        head = self.handle.read(CHUNK)
        self.handle.seek(self.offset)
        return head

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes from the caller's position on."""
        if self.offset is not None:
            self.handle.seek(self.offset)
        yield from _read(self.field, self.handle, self.size)


@frozen
class Produced:
    """Bytes from an iterator, sent once."""

    field: str
    items: Iterator[Any]
    size = None
    replayable = False

    def head(self) -> bytes:
        """Return nothing: looking would use the iterator up."""
        return b""

    def chunks(self) -> Iterator[bytes]:
        """Yield what the iterator yields."""
        return (_bytes(self.field, item) for item in self.items)


@frozen
class AsyncProduced:
    """Bytes from an async iterator, sent once, by the async client only."""

    field: str
    items: AsyncIterator[Any]
    size = None
    replayable = False

    def head(self) -> bytes:
        """Return nothing: looking would use the iterator up."""
        return b""

    def chunks(self) -> Iterator[bytes]:
        """Refuse: only the async client can wait for these."""
        raise InvalidParameterError(f"{self.field!r}: an async iterator needs the async client")

    async def achunks(self) -> AsyncIterator[bytes]:
        """Yield what the iterator yields."""
        async for item in self.items:
            yield _bytes(self.field, item)


Source: TypeAlias = Held | OnDisk | Opened | Produced | AsyncProduced


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, Path]:
    """Name the file at *path* for an upload, where plain text would not do; it is read while it is sent."""
    from pathlib import Path  # not needed to send a file

    return Path(path).name, Path(path)


def is_content(value: object) -> bool:
    """Tell whether *value* is what a file's bytes can be given as; text is not."""
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or any(
        hasattr(value, name) for name in ("read", "__next__", "__aiter__")
    )


def source(field: str, content: Any) -> Source:
    """Find out where the bytes of *field* come from; raise `InvalidParameterError`, naming it, if from nowhere."""
    if isinstance(content, bytes | bytearray | memoryview):
        return Held(bytes(content))
    if isinstance(content, os.PathLike):
        return _on_disk(field, os.fsdecode(content))
    if hasattr(content, "__aiter__"):
        return AsyncProduced(field, aiter(content))
    if hasattr(content, "read"):
        return _opened(field, content)
    if hasattr(content, "__next__"):
        return Produced(field, content)
    raise InvalidParameterError(f"{field!r}: expected {EXPECTED}, got {type(content).__name__}")


def _on_disk(field: str, path: str) -> OnDisk:
    try:
        with open(path, "rb") as handle:  # noqa: PTH123 (as in OnDisk)
            return OnDisk(field, path, os.fstat(handle.fileno()).st_size)
    except OSError as error:
        raise InvalidParameterError(f"{field!r}: {path!r} cannot be read: {error.strerror}") from error


def _opened(field: str, handle: Any) -> Opened:
    try:
        if not isinstance(handle.read(0), bytes):
            raise InvalidParameterError(f"{field!r}: expected a file opened in binary mode, got one in text mode")
        offset = handle.tell()
        handle.seek(0, os.SEEK_END)
        size = handle.tell() - offset
        handle.seek(offset)
    except (AttributeError, OSError):  # a pipe, a socket, somebody's object with no more than `read`
        return Opened(field, handle, None, None)
    except ValueError as error:
        if isinstance(error, InvalidParameterError):
            raise
        raise InvalidParameterError(f"{field!r}: the file is closed") from error
    return Opened(field, handle, offset, max(size, 0))


def _read(field: str, handle: IO[bytes], size: int | None) -> Iterator[bytes]:
    """Yield *size* bytes of *handle*, or all there are; a file that shrank meanwhile is refused."""
    left = size
    while left is None or left > 0:
        chunk = handle.read(CHUNK if left is None else min(CHUNK, left))
        if not chunk:
            break
        left = None if left is None else left - len(chunk)
        yield chunk
    if left:
        raise InvalidParameterError(f"{field!r}: the file became {left} bytes shorter while it was sent")


def _bytes(field: str, item: object) -> bytes:
    if not isinstance(item, bytes | bytearray | memoryview):
        raise InvalidParameterError(f"{field!r}: expected an iterator of bytes, it gave {type(item).__name__}")
    return bytes(item)
