"""A binary response, such as speech or the content of a file, held in memory.

`with_streaming_response` streams a response without holding it.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any

from ..jsons import loads
from .labels import encoding_of, text_of
from .lines import split_lines

if TYPE_CHECKING:
    import httpx

CHUNK = 64 * 1024
"""Bytes, or characters, of a chunk unless the caller asks for another size."""


class BinaryContent:
    """The bytes of a response. The methods whose names begin with `a` are the same ones for async code."""

    __slots__ = ("_request_id", "_response", "content")

    def __init__(
        self, content: bytes | httpx.Response = b"", request_id: str | None = None, *, response: Any = None
    ) -> None:
        """Hold *content*; a response, whose body has been read, may be given in its place."""
        given: Any = content if response is None else response
        self._request_id = request_id
        self._response: httpx.Response | None = None
        self.content: bytes
        if isinstance(given, bytes):
            self.content = given
        else:
            self.content = given.content
            self.attach(given)

    def attach(self, response: httpx.Response) -> None:
        """Keep *response* and its request id beside the bytes."""
        self._response, self._request_id = response, response.headers.get("x-request-id")

    @property
    def response(self) -> httpx.Response:
        """The HTTP response. Raises `RuntimeError` for bytes without one, such as a copy from a pickle."""
        if self._response is None:
            raise RuntimeError("these bytes have no HTTP response: they were built, or loaded from a pickle")
        return self._response

    @property
    def encoding(self) -> str:
        """The charset that the response declares; "utf-8" if it declares none."""
        return "utf-8" if self._response is None else encoding_of(self._response.headers)

    @property
    def charset_encoding(self) -> str | None:
        """The charset that the response names; None if it names none."""
        return None if self._response is None else self._response.charset_encoding

    @property
    def text(self) -> str:
        """The bytes as text: UTF-8, else in `encoding`, with replacement characters for invalid bytes."""
        return text_of(self.content, {} if self._response is None else self._response.headers)

    def json(self, **keywords: Any) -> Any:
        """Parse the bytes as JSON; *keywords* are those of `json.loads`. Raises `MalformedJSONError` without them."""
        if not keywords:
            return loads(self.content)
        import json  # few callers have keywords

        return json.loads(self.content, **keywords)

    def read(self) -> bytes:
        """Return the bytes."""
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the bytes in chunks of *chunk_size*, 64 KiB by default."""
        size = chunk_size or CHUNK
        return (self.content[start : start + size] for start in range(0, len(self.content), size))

    iter_raw = iter_bytes
    """The name that the official package has for the bytes as sent; content encodings are decoded here."""

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the text in chunks of *chunk_size* characters, 64 Ki by default."""
        text, size = self.text, chunk_size or CHUNK
        return (text[start : start + size] for start in range(0, len(text), size))

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the text, without their ends: LF, CRLF or CR."""
        return iter(split_lines(self.text))

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the bytes to the path *file*; if that fails, *file* stays as it was."""
        with replacing(file) as handle:
            handle.write(self.content)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the bytes to the path *file* in chunks; if that fails, *file* stays as it was."""
        with replacing(file) as handle:
            handle.writelines(self.iter_bytes(chunk_size))

    def close(self) -> None:
        """Do nothing: the bytes are in memory, and their connection is free."""

    async def aread(self) -> bytes:
        """Return the bytes."""
        return self.content

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the bytes in chunks of *chunk_size*, 64 KiB by default."""
        for chunk in self.iter_bytes(chunk_size):
            yield chunk

    aiter_raw = aiter_bytes
    """The name that the official package has for the bytes as sent; content encodings are decoded here."""

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the text in chunks of *chunk_size* characters, 64 Ki by default."""
        for chunk in self.iter_text(chunk_size):
            yield chunk

    async def aiter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the text, without their ends: LF, CRLF or CR."""
        for line in self.iter_lines():
            yield line

    async def awrite_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the bytes to the path *file*; if that fails, *file* stays as it was."""
        self.write_to_file(file)

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the bytes to the path *file* in chunks; if that fails, *file* stays as it was."""
        self.stream_to_file(file, chunk_size=chunk_size)

    async def aclose(self) -> None:
        """Do nothing: the bytes are in memory, and their connection is free."""

    def __repr__(self) -> str:
        return f"BinaryContent({len(self.content)} bytes)"

    def __reduce__(self) -> tuple[type[BinaryContent], tuple[bytes, str | None]]:
        return type(self), (self.content, self._request_id)  # without the response: its request has a credential

    def __copy__(self) -> BinaryContent:
        copied = type(self)(self.content, self._request_id)
        copied._response = self._response  # noqa: SLF001 (its own)
        return copied

    def __deepcopy__(self, memo: dict[int, Any]) -> BinaryContent:
        return self.__copy__()


HttpxBinaryResponseContent = BinaryContent
"""The name that the official package has for this class."""


@contextmanager
def replacing(file: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """Open a file that replaces *file* once it is written completely; an exception leaves *file* as it was."""
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
