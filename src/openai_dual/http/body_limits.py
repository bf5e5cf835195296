"""Read the bodies of answers within bounds: so many bytes, and not blown up without measure by decompression.

httpx decompresses piece by piece, 64 KiB at most; one layer of gzip or deflate makes 64 MiB of that at most, which is
what an answer may take beyond the bounds. Other encodings, which were not asked for, and layers of them are refused.
Imports httpx and the errors; `transport` and `responses` use it. What reads has a twin that awaits.
"""

from __future__ import annotations

from typing import Final

import httpx

from ..errors import ResponseTooLargeError

ENCODINGS: Final = frozenset({"", "identity", "gzip", "deflate"})
HARMLESS_BYTES: Final = 16 * 1024 * 1024
"""An answer of that size may be blown up by whatever factor."""
MOST_RATIO: Final = 200
"""How many bytes one received may stand for beyond that: text hardly comes to 20."""


class Bound:
    """Count the bytes of *response* as they are decompressed; raise `ResponseTooLargeError` beyond *most*."""

    def __init__(self, response: httpx.Response, most: int | None) -> None:
        self._response, self._most, self._bytes = response, most, 0

    def admit(self, chunk: bytes) -> bytes:
        """Return *chunk*, if there may be as much."""
        self._bytes += len(chunk)
        if self._most is not None and self._bytes > self._most:
            raise self._refusal(f"The answer has more than {self._most} bytes (max_response_bytes).")
        received = self._response.num_bytes_downloaded
        if self._bytes > HARMLESS_BYTES and self._bytes > MOST_RATIO * received:
            raise self._refusal(f"The answer's {received} bytes decompress to more than {MOST_RATIO} times as many.")
        return chunk

    def _refusal(self, message: str) -> ResponseTooLargeError:
        return ResponseTooLargeError(self._response, message=message)


def check_encoding(response: httpx.Response) -> None:
    """Raise httpx's `DecodingError` for an answer that is encoded as nobody asked."""
    encoding = response.headers.get("content-encoding", "").strip().lower()
    if encoding not in ENCODINGS:
        raise httpx.DecodingError(f"it is encoded as {encoding!r}, which was not asked for", request=response.request)


def read(response: httpx.Response, most: int | None) -> None:
    """Read the body of *response*; raise `ResponseTooLargeError`, httpx's `DecodingError`."""
    check_encoding(response)
    if _is_short(response, most):
        response.read()
    else:
        bound = Bound(response, most)
        _keep(response, [bound.admit(chunk) for chunk in response.iter_bytes()])


async def aread(response: httpx.Response, most: int | None) -> None:
    """Read the body of *response*; raise `ResponseTooLargeError`, httpx's `DecodingError`."""
    check_encoding(response)
    if _is_short(response, most):
        await response.aread()
    else:
        bound = Bound(response, most)
        _keep(response, [bound.admit(chunk) async for chunk in response.aiter_bytes()])


def _is_short(response: httpx.Response, most: int | None) -> bool:
    """Tell whether the body is within the bounds by what its headers say, which HTTP holds it to."""
    length = response.headers.get("content-length", "")
    plain = "content-encoding" not in response.headers and "transfer-encoding" not in response.headers
    return response.is_stream_consumed or (plain and length.isdecimal() and (most is None or int(length[:20]) <= most))


def _keep(response: httpx.Response, chunks: list[bytes]) -> None:
    response._content = b"".join(chunks)  # noqa: SLF001 (as `Response.read` does, in httpx 0.28, which we require)
