"""A large file in parts: their boundaries, the parts that were uploaded, and how to resume after an interruption.

Reading the file is the only I/O here; it happens as the parts are consumed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import md5
from io import BytesIO
from pathlib import Path
from typing import Any, TypeGuard

from ..._values import define, field, frozen
from ...errors import ConfigurationError, DeadlineExceededError, InvalidParameterError, OpenAIError
from ..cancellation import CANCELLATIONS
from ..request.sources import AsyncProduced, Source, source
from ..request.uploads import file_name

PART_SIZE = 16 * 1024 * 1024
LARGEST_PART = 64 * 1024 * 1024
"""The largest part that the service accepts, in bytes."""


@frozen
class UploadState:
    """The progress of an upload: enough to resume it, also in another process."""

    upload_id: str
    part_size: int
    """The size of each part but the last, in bytes."""
    parts: Mapping[int, str]
    """The ids of the uploaded parts, by number from 0."""


@frozen
class UploadProgress:
    """How much of a file is uploaded."""

    sent: int
    """Bytes."""
    total: int
    """Bytes."""
    state: UploadState = field(repr=False)
    """The state to resume from, if the program ends."""


@frozen
class LargeFile:
    """A file to upload in parts: its name, its size in bytes, and the source of its bytes."""

    name: str
    size: int
    content: Source

    @classmethod
    def of(cls, file: Any, name: str | None, size: int | None) -> LargeFile:
        """Return *file*: a path (as text too), bytes, a binary file or an iterator of bytes.

        Raises `InvalidParameterError`, with the parameter, if its name or its size is neither given nor known.
        """
        content = source("file", Path(file) if isinstance(file, str) else file)
        if isinstance(content, AsyncProduced):
            raise InvalidParameterError(
                "file: expected a path, bytes, a binary file or an iterator, got an async iterator"
            )
        name = name or file_name(Path(file) if isinstance(file, str) else file)
        size = content.size if size is None else size
        if not name:
            raise InvalidParameterError("filename: expected a name, the file has none")
        if size is None:
            raise InvalidParameterError("bytes: expected the size of the file, which is not known before it is read")
        return cls(name, size, content)


@define
class PartReader:
    """Reads the parts of *file* one by one; those that `arrived` are read for the checksum only."""

    file: LargeFile
    upload_id: str
    size: int
    arrived: dict[int, str] = field(factory=dict)
    _digest: Any = field(
        factory=lambda: md5(usedforsecurity=False), init=False
    )  # the checksum that the service requires
    _read: int = field(default=0, init=False)

    def missing(self) -> Iterator[tuple[int, bytes]]:
        """Yield number and content of each missing part. Raises `InvalidParameterError` for a wrong size."""
        for number, part in enumerate(_cut(self.file.content.chunks(), self.size)):
            self._digest.update(part)
            self._read += len(part)
            if self._read > self.file.size:
                break
            if number not in self.arrived:
                yield number, part
        if self._read != self.file.size:
            raise InvalidParameterError(
                f"bytes: expected the size of the file, {self._read} or more, got {self.file.size}"
            )

    @property
    def checksum(self) -> str:
        """The MD5 of the bytes read so far, in hexadecimal digits."""
        return str(self._digest.hexdigest())

    @property
    def ids(self) -> list[str]:
        """The ids of the uploaded parts, in order."""
        return [self.arrived[number] for number in sorted(self.arrived)]

    def progress(self) -> UploadProgress:
        """Return how much is uploaded."""
        last = self.file.size // self.size
        state = self.state()
        whole = sum(self.size if number < last else self.file.size % self.size for number in state.parts)
        return UploadProgress(whole, self.file.size, state)

    def state(self) -> UploadState:
        """Return the current state."""
        return UploadState(self.upload_id, self.size, dict(self.arrived))


def is_interruption(error: Exception) -> TypeGuard[OpenAIError]:
    """Tell whether *error* is an interruption after which the upload can be resumed."""
    return isinstance(error, (*CANCELLATIONS, DeadlineExceededError)) or (
        isinstance(error, OpenAIError) and error.retryable
    )


def checked_part_size(value: int | None) -> int:
    """Return a valid size of a part in bytes; None is the default. Raises `ConfigurationError`."""
    if value is None:
        return PART_SIZE
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= LARGEST_PART:
        raise ConfigurationError(f"part_size: expected 1 to {LARGEST_PART} bytes, got {value!r}", setting="part_size")
    return value


def _cut(chunks: Iterator[bytes], size: int) -> Iterator[bytes]:
    """Divide *chunks* into pieces of *size* bytes, the last one shorter; each has its own memory."""
    held = BytesIO()
    for chunk in chunks:
        rest = memoryview(chunk)
        while len(rest) >= (room := size - held.tell()):
            held.write(rest[:room])
            rest = rest[room:]
            yield held.getvalue()  # not a copy
            held = BytesIO()
        held.write(rest)
    if held.tell():
        yield held.getvalue()
