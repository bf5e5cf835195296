"""Sources of the bytes of an upload: memory, a path, an open file, an iterator.

`source` inspects the caller's value before anything is sent. The bytes are read while the transport sends them, 64 KiB
at a time. This reading is the only I/O of `core`: it happens when the transport iterates, inline in the async client
too, because a read from the page cache takes less time than a switch to a thread.

A file is read from the position that the caller chose. A file at its end, such as a buffer that was just written, is
read from its start: an upload is empty only if the file is.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from inspect import isawaitable, iscoroutinefunction
from typing import IO, Any, TypeAlias

from ..._values import frozen
from ...errors import InvalidParameterError
from .uploads import open_file

CHUNK = 64 * 1024
"""Bytes that are read at a time."""

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
        """Return the first bytes, which identify the format."""
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
    """A file by its path: opened while it is sent, then closed."""

    field: str
    path: str
    size: int
    replayable = True

    def head(self) -> bytes:
        """Return nothing: the name of the path identifies the format."""
        return b""

    def chunks(self) -> Iterator[bytes]:
        """Yield as many bytes as the file had when the request was built."""
        try:
            with open(self.path, "rb") as handle:  # noqa: PTH123 (a path in bytes or str, as os.fspath gave it)
                yield from _read(self.field, handle, self.size)
        except OSError as error:
            raise InvalidParameterError(f"{self.field!r}: {self.path!r} cannot be read: {error}") from error


@frozen
class Opened:
    """A binary file that the caller opened, from *offset* on; a file that cannot seek is sent once."""

    field: str
    handle: IO[bytes]
    offset: int | None
    size: int | None

    @property
    def replayable(self) -> bool:
        """Whether the file can be sent again."""
        return self.offset is not None

    def head(self) -> bytes:
        """Return the first bytes, which identify the format; nothing if reading would lose them."""
        if self.offset is None:
            return b""
        head = self.handle.read(CHUNK)
        self.handle.seek(self.offset)
        return head

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes from *offset* on. Raises `InvalidParameterError` for a file that is used up."""
        if self.offset is not None:
            self.handle.seek(self.offset)
        empty = True
        for chunk in _read(self.field, self.handle, self.size):
            empty = False
            yield chunk
        if empty and self.offset is None and _position(self.handle):
            raise InvalidParameterError(f"{self.field!r}: the file is at its end and cannot be rewound")


@frozen
class Produced:
    """Bytes from an iterator, sent once."""

    field: str
    items: Iterator[Any]
    size = None
    replayable = False

    def head(self) -> bytes:
        """Return nothing: reading would use up the iterator."""
        return b""

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes of the iterator."""
        return (_bytes(self.field, item) for item in self.items)


@frozen
class AsyncProduced:
    """Bytes from an async iterator or an async file, sent once, by the async client only."""

    field: str
    items: AsyncIterator[Any]
    size = None
    replayable = False

    def head(self) -> bytes:
        """Return nothing: reading would use up the iterator."""
        return b""

    def chunks(self) -> Iterator[bytes]:
        """Raise `InvalidParameterError`: only the async client can await these bytes."""
        raise InvalidParameterError(f"{self.field!r}: an async iterator needs the async client")

    async def achunks(self) -> AsyncIterator[bytes]:
        """Yield the bytes of the iterator."""
        async for item in self.items:
            yield _bytes(self.field, item)


Source: TypeAlias = Held | OnDisk | Opened | Produced | AsyncProduced


def source(field: str, content: Any) -> Source:
    """Return the source of the bytes of *field*. Raises `InvalidParameterError`, naming the field, if there is none."""
    if isinstance(content, bytes | bytearray | memoryview):
        return Held(bytes(content))
    if isinstance(content, os.PathLike):
        return _on_disk(field, os.fsdecode(content))
    handle = open_file(content)
    if iscoroutinefunction(getattr(handle, "read", None)) and hasattr(handle, "seek"):
        return AsyncProduced(field, _read_async(field, handle))
    if hasattr(handle, "__aiter__"):
        return AsyncProduced(field, aiter(handle))
    if hasattr(handle, "read"):
        return _opened(field, handle)
    if hasattr(handle, "__next__"):
        return Produced(field, handle)
    raise InvalidParameterError(f"{field!r}: expected {EXPECTED}, got {type(content).__name__}")


def _on_disk(field: str, path: str) -> OnDisk:
    try:
        with open(path, "rb") as handle:  # noqa: PTH123 (as in OnDisk)
            return OnDisk(field, path, os.fstat(handle.fileno()).st_size)
    except OSError as error:
        raise InvalidParameterError(f"{field!r}: {path!r} cannot be read: {error.strerror}") from error


def _opened(field: str, handle: Any) -> Opened:
    _check_mode(field, handle)
    try:
        offset = handle.tell()
        end = _end(handle)
        offset = offset if offset < end else 0
        handle.seek(offset)
    except (AttributeError, OSError):  # a pipe, a socket, an object that has `read` alone
        return Opened(field, handle, None, None)
    return Opened(field, handle, offset, end - offset)


def _check_mode(field: str, handle: Any) -> None:
    """Refuse a file that is closed, in text mode, write-only, or that has an async `read` and nothing else."""
    try:
        nothing = handle.read(0)
    except OSError as error:
        raise InvalidParameterError(f"{field!r}: the file cannot be read: {error}") from error
    except ValueError as error:
        raise InvalidParameterError(f"{field!r}: the file is closed") from error
    if isawaitable(nothing):
        getattr(nothing, "close", lambda: None)()  # a coroutine that nobody awaits would be a warning
        raise InvalidParameterError(f"{field!r}: the `read` of {type(handle).__name__} is async: pass its content")
    if not isinstance(nothing, bytes | bytearray | memoryview):
        raise InvalidParameterError(f"{field!r}: expected a file opened in binary mode, got one in text mode")


def _end(handle: Any) -> int:
    handle.seek(0, os.SEEK_END)
    end: int = handle.tell()
    return end


def _position(handle: Any) -> int:
    try:
        position: int = handle.tell()
    except (AttributeError, OSError):
        return 0
    return position


def _read(field: str, handle: IO[bytes], size: int | None) -> Iterator[bytes]:
    """Yield *size* bytes of *handle*, or all there are; a file that has become shorter is refused."""
    left = size
    while left is None or left > 0:
        chunk = handle.read(CHUNK if left is None else min(CHUNK, left))
        if not chunk:
            break
        left = None if left is None else left - len(chunk)
        yield chunk
    if left:
        raise InvalidParameterError(f"{field!r}: the file became {left} bytes shorter while it was sent")


async def _read_async(field: str, handle: Any) -> AsyncIterator[bytes]:
    """Yield the bytes of an async file from its position on, or from its start if it is at its end."""
    try:
        offset = await handle.tell()
        await handle.seek(0, os.SEEK_END)
        await handle.seek(offset if offset < await handle.tell() else 0)
    except ValueError as error:
        raise InvalidParameterError(f"{field!r}: the file is closed") from error
    except (AttributeError, OSError, TypeError):  # no file that can seek
        pass
    while chunk := await handle.read(CHUNK):
        yield chunk


def _bytes(field: str, item: object) -> bytes:
    if not isinstance(item, bytes | bytearray | memoryview):
        raise InvalidParameterError(f"{field!r}: expected an iterator of bytes, it gave {type(item).__name__}")
    return bytes(item)
