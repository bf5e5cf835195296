"""Lines of compressed files, read as they are needed: gzip, and Zstandard of any number of frames.

The readers of zstandard stop in silence at the end of the first frame, and in a truncated one; this one does not.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final

STEP: Final = 16 * 1024
"""Compressed bytes that are read at a time: their content is in memory."""


class Zstandard(io.RawIOBase):
    """The content of a Zstandard file. Reading raises `OSError` if it is damaged, and `EOFError` if it is truncated.

    Opening raises `ImportError` without a decoder.
    """

    def __init__(self, path: Path) -> None:
        self._new = _decoder()
        self._file = path.open("rb")
        self._parts = self._contents()
        self._part = memoryview(b"")

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill *buffer* as far as content is at hand; 0 at the end."""
        while not self._part:
            part = next(self._parts, None)
            if part is None:
                return 0
            self._part = memoryview(part)
        count = min(len(buffer), len(self._part))
        buffer[:count], self._part = self._part[:count], self._part[count:]
        return count

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()

    def _contents(self) -> Iterator[bytes]:
        decoder: Any = None
        while data := self._file.read(STEP):
            while data:
                decoder = decoder or self._new()
                try:
                    yield decoder.decompress(data)
                except Exception as error:  # noqa: BLE001 (decoders have errors of their own)
                    raise OSError(str(error)) from None
                data = decoder.unused_data if decoder.eof else b""
                decoder = None if decoder.eof else decoder
        if decoder is not None:
            raise EOFError("it is truncated")


def _decoder() -> Any:
    """Return what makes the decoder of a frame. Raises `ImportError`."""
    for name in ("compression.zstd", "backports.zstd"):  # the standard library has it from Python 3.14
        try:
            return import_module(name).ZstdDecompressor
        except ImportError:
            continue
    made: Any = import_module("zstandard").ZstdDecompressor
    return lambda: made().decompressobj()


def decompressed(path: Path) -> Any:
    """Open a file, decompressed if its name ends in `.gz` or `.zst`. Raises `OSError`, `ImportError`."""
    if path.suffix == ".gz":
        import gzip  # few sources are compressed

        return gzip.open(path, "rb")
    return io.BufferedReader(Zstandard(path), io.DEFAULT_BUFFER_SIZE) if path.suffix == ".zst" else path.open("rb")
