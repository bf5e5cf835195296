"""Read response bodies within limits: a number of bytes, and a ratio of decompression.

httpx decompresses in chunks of at most 64 KiB; one layer of gzip or deflate makes at most 64 MiB of one. A response can
exceed its limits by that much. Other encodings, which no request accepts, and several layers are refused.
"""

from __future__ import annotations

from typing import Any, Final

import httpx

from ..errors import ResponseTooLargeError
from ._httpx_private import set_content, set_received

ENCODINGS: Final = frozenset({"", "gzip", "deflate", "identity", "none", "binary", "8bit", "utf-8", "utf8"})
"""Content encodings that are decoded, and those that servers write for a body without any."""
UNCHECKED_BYTES: Final = 16 * 1024 * 1024
"""Decompressed size up to which any ratio is accepted."""
MAX_RATIO: Final = 200
"""Decompressed bytes per received byte beyond that size; text rarely reaches 20."""


class BodyLimit:
    """Count the decompressed bytes of *response*; raise `ResponseTooLargeError` beyond *max_bytes* or the ratio."""

    def __init__(self, response: httpx.Response, max_bytes: int | None) -> None:
        self._response, self._max_bytes, self._bytes = response, max_bytes, 0

    def admit(self, chunk: bytes) -> bytes:
        """Return *chunk* if the body is still within its limits."""
        self._bytes += len(chunk)
        if self._max_bytes is not None and self._bytes > self._max_bytes:
            raise self._refusal(f"The response has more than {self._max_bytes} bytes (max_response_bytes).")
        received = self._response.num_bytes_downloaded
        if self._bytes > UNCHECKED_BYTES and self._bytes > MAX_RATIO * received:
            raise self._refusal(
                f"The response decompresses from {received} bytes to more than {MAX_RATIO} times as many."
            )
        return chunk

    def _refusal(self, message: str) -> ResponseTooLargeError:
        return ResponseTooLargeError(self._response, message=message)


def check_encoding(response: httpx.Response) -> None:
    """Raise `httpx.DecodingError` for a content encoding that no request accepts."""
    encoding = response.headers.get("content-encoding", "").strip().lower()
    if encoding not in ENCODINGS:
        raise httpx.DecodingError(f"its encoding is {encoding!r}, which was not asked for", request=response.request)


def read(response: httpx.Response, max_bytes: int | None) -> None:
    """Read the body of *response*. Raises `ResponseTooLargeError` and `httpx.DecodingError`."""
    check_encoding(response)
    whole = _unread(response, max_bytes)
    if whole is not None:
        set_received(response, whole())
    elif _is_within(response, max_bytes):
        response.read()
    else:
        limit = BodyLimit(response, max_bytes)
        set_content(response, b"".join([limit.admit(chunk) for chunk in response.iter_bytes()]))


async def aread(response: httpx.Response, max_bytes: int | None) -> None:
    """Read the body of *response*. Raises `ResponseTooLargeError` and `httpx.DecodingError`."""
    check_encoding(response)
    whole = _unread(response, max_bytes)
    if whole is not None:
        set_received(response, await whole())
    elif _is_within(response, max_bytes):
        await response.aread()
    else:
        limit = BodyLimit(response, max_bytes)
        set_content(response, b"".join([limit.admit(chunk) async for chunk in response.aiter_bytes()]))


def _unread(response: httpx.Response, max_bytes: int | None) -> Any:
    """Return the function that reads the whole body from a connection of our own, if it needs no decoding or limit."""
    stream: Any = response.stream
    whole = getattr(stream, "whole", None)
    if whole is None or response.is_stream_consumed or "content-encoding" in response.headers:
        return None
    most = stream.received_bytes
    return whole if _is_within(response, max_bytes) or (most is not None and most <= (max_bytes or most)) else None


def _is_within(response: httpx.Response, max_bytes: int | None) -> bool:
    """Tell whether the headers alone show that the body is within its limits: HTTP enforces the length."""
    length = response.headers.get("content-length", "")
    plain = "content-encoding" not in response.headers and "transfer-encoding" not in response.headers
    return response.is_stream_consumed or (
        plain and length.isdecimal() and (max_bytes is None or int(length[:20]) <= max_bytes)
    )
