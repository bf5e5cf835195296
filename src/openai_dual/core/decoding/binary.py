"""A binary answer, such as speech or a file's content, held in memory. Imports `jsons`.

To stream one without holding it, use `with_streaming_response`.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager, suppress
from typing import IO, Any

from ..jsons import loads

CHUNK = 64 * 1024


class BinaryContent:
    """The bytes of an answer; the methods that begin with `a` do the same for whoever awaits them."""

    __slots__ = ("_request_id", "content")

    def __init__(self, content: bytes, request_id: str | None = None) -> None:
        self.content = content
        self._request_id = request_id

    @property
    def text(self) -> str:
        """The bytes as UTF-8 text, with replacement characters where they are none."""
        return self.content.decode(errors="replace")

    def json(self) -> Any:
        """Parse the bytes as JSON; raises `MalformedJSONError` if they are not."""
        return loads(self.content)

    def read(self) -> bytes:
        """Return the bytes."""
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the bytes in pieces of *chunk_size*, 64 KiB if not given."""
        size = chunk_size or CHUNK
        return (self.content[start : start + size] for start in range(0, len(self.content), size))

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the bytes to the path *file*, which is left as it was if that fails."""
        with replacing(file) as handle:
            handle.write(self.content)

    stream_to_file = write_to_file

    async def aread(self) -> bytes:
        """Return the bytes."""
        return self.content

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the bytes in pieces of *chunk_size*, 64 KiB if not given."""
        for chunk in self.iter_bytes(chunk_size):
            yield chunk

    async def awrite_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the bytes to the path *file*, which is left as it was if that fails."""
        self.write_to_file(file)

    astream_to_file = awrite_to_file

    def __repr__(self) -> str:
        return f"BinaryContent({len(self.content)} bytes)"


HttpxBinaryResponseContent = BinaryContent
"""The name that the official package has for this."""


@contextmanager
def replacing(file: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """Open a file that takes the place of *file* once it is written whole; an exception leaves *file* as it was."""
    path = os.fspath(file)
    partial = f"{path}.{os.urandom(4).hex()}.part"
    try:
        with open(partial, "xb") as handle:  # noqa: PTH123 (paths are strings here)
            yield handle
        os.replace(partial, path)  # noqa: PTH105 (as above)
    except BaseException:
        with suppress(OSError):
            os.unlink(partial)  # noqa: PTH108 (as above)
        raise
