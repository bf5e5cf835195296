"""Network streams that read while a request body is sent.

asyncio drops received bytes as soon as a write fails. A server that refuses an upload (413, 401) responds and closes
the connection before it has read the body: its response would be lost if nothing read it meanwhile.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any, Final

import httpcore

READ_BYTES: Final = 64 * 1024
"""How much httpcore reads at once."""
SMALL_BYTES: Final = 64 * 1024
"""A write up to this size, of headers or a short body, fits into the socket's buffer and is not watched."""
PLAIN_WRITES: Final = 2
"""The writes of a request whose body is short: its headers and its body."""
REFUSALS: Final = (b"4", b"5")


class EarlyResponseBackend(httpcore.AsyncNetworkBackend):
    """Connect by anyio, as httpcore does, with streams that keep an early response."""

    def __init__(self) -> None:
        self._backend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 (httpcore's signature)
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> EarlyResponseStream:
        """Connect to *host*."""
        stream = await self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
        return EarlyResponseStream(stream)

    async def sleep(self, seconds: float) -> None:
        """Wait between the attempts to connect."""
        await self._backend.sleep(seconds)


class EarlyResponseStream(httpcore.AsyncNetworkStream):
    """Read in the background while a body is written; stop writing once the server has refused the request."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._writes = 0
        """Since the last read."""
        self._early: asyncio.Task[bytes] | None = None
        self._rest = b""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 (httpcore's signature)
        """Read what has come early, else from the network."""
        self._writes = 0
        if self._early is None and not self._rest:
            return await self._stream.read(max_bytes, timeout)
        data = self._rest or await self._early_bytes(timeout)
        self._rest = data[max_bytes:]
        return data[:max_bytes]

    async def _early_bytes(self, timeout: float | None) -> bytes:  # noqa: ASYNC109 (as above)
        early = self._early
        assert early is not None  # noqa: S101 (for type checkers)
        done, _ = await asyncio.wait({early}, timeout=timeout)
        if not done:
            raise httpcore.ReadTimeout
        self._early = None
        return early.result()

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 (httpcore's signature)
        """Write *buffer*. Raises `httpcore.WriteError`, on which httpcore reads the response, after a refusal."""
        if not buffer:
            return
        self._writes += 1
        if self._writes <= PLAIN_WRITES and len(buffer) <= SMALL_BYTES:
            await self._stream.write(buffer, timeout)
            return
        if self._early is None:
            self._early = asyncio.create_task(self._stream.read(READ_BYTES))
            self._early.add_done_callback(_retrieve)
        await self._write_unless_refused(buffer, timeout, self._early)

    async def _write_unless_refused(self, buffer: bytes, timeout: float | None, early: asyncio.Task[bytes]) -> None:  # noqa: ASYNC109 (as above)
        writing = asyncio.create_task(self._stream.write(buffer, timeout))
        try:
            await asyncio.wait({writing} if early.done() else {writing, early}, return_when=asyncio.FIRST_COMPLETED)
            if not (writing.done() or _is_refusal(early)):
                await asyncio.wait({writing})
        finally:
            if not writing.done():
                writing.cancel()
                await asyncio.wait({writing})
        if _is_refusal(early):
            raise httpcore.WriteError("the server responded before the request was sent")
        writing.result()

    async def aclose(self) -> None:
        """Close the connection."""
        if self._early is not None:
            self._early.cancel()
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 (httpcore's signature)
    ) -> EarlyResponseStream:
        """Return the stream over TLS."""
        return EarlyResponseStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """Return what the stream below knows of itself."""
        return self._stream.get_extra_info(info)


def _is_refusal(early: asyncio.Task[bytes]) -> bool:
    """Tell whether a response of status 4xx or 5xx has come."""
    if not early.done() or early.cancelled() or early.exception() is not None:
        return False
    protocol, _, status = early.result().partition(b" ")
    return protocol.startswith(b"HTTP/") and status.startswith(REFUSALS)


def _retrieve(early: asyncio.Task[bytes]) -> None:
    """Mark the exception of a read that nobody waits for as retrieved."""
    if not early.cancelled():
        early.exception()
