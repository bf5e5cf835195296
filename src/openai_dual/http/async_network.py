"""Network streams that read while a request body is sent.

asyncio drops received bytes as soon as a write fails. A server that refuses an upload (413, 401) responds and closes
the connection before it has read the body: its response would be lost if nothing read it meanwhile.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final

import httpcore

from .interrupt import duplicate

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
        self._backend: Any = httpcore.AnyIOBackend()

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

    def __init__(self, stream: httpcore.AsyncNetworkStream, tls: Any = None) -> None:
        self._stream = stream
        self.tls = tls
        """The TLS object, if the stream is encrypted."""
        self._writes = 0
        """Since the last read."""
        self._early: asyncio.Task[bytes] | None = None
        self._writing: asyncio.Timeout | None = None
        self._rest = b""
        self._socket: socket.socket | None = None
        """A second socket object, for bytes that were received before asyncio closed the first one."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 (httpcore's signature)
        """Read what has come early, else from the network."""
        self._writes = 0
        if self._early is None and not self._rest:
            try:
                return await self._stream.read(max_bytes, timeout)
            except httpcore.ReadError as exc:
                return self._received(exc)
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
        try:
            return early.result()
        except httpcore.ReadError as exc:
            return self._received(exc)

    def _received(self, error: httpcore.ReadError) -> bytes:
        """Return what the system still holds of a connection that a failed write has closed; else raise *error*."""
        try:
            data = b"" if self._socket is None else self._socket.recv(READ_BYTES)
        except OSError:
            data = b""
        if not data:
            raise error
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 (httpcore's signature)
        """Write *buffer*. Raises `httpcore.WriteError`, on which httpcore reads the response, after a refusal."""
        if not buffer:
            return
        self._writes += 1
        if self._writes <= PLAIN_WRITES and len(buffer) <= SMALL_BYTES:
            await self._stream.write(buffer, timeout)
            return
        early = self._early or self._watch()
        await self._write_unless_refused(buffer, timeout, early)

    def _watch(self) -> asyncio.Task[bytes]:
        self._early = asyncio.create_task(self._stream.read(READ_BYTES))
        self._early.add_done_callback(self._arrived)
        if self._socket is None and self.tls is None:
            self._socket = duplicate(self._stream)
        return self._early

    async def _write_unless_refused(self, buffer: bytes, timeout: float | None, early: asyncio.Task[bytes]) -> None:  # noqa: ASYNC109 (as above)
        if self.tls is not None and not early.done() and self._stream.get_extra_info("is_readable"):
            await asyncio.wait({early}, timeout=0)  # lets the event loop read before a write can fail
        try:
            async with asyncio.timeout(None) as self._writing:
                if not _is_refusal(early):
                    await self._stream.write(buffer, timeout)
        except TimeoutError:  # a refusal has arrived meanwhile
            pass
        finally:
            self._writing = None
        if _is_refusal(early):
            raise httpcore.WriteError("the server responded before the request was sent")

    def _arrived(self, early: asyncio.Task[bytes]) -> None:
        """Stop a write that waits if the response is a refusal."""
        if _is_refusal(early) and self._writing is not None:
            with suppress(RuntimeError):  # the write has ended
                self._writing.reschedule(asyncio.get_running_loop().time())

    async def aclose(self) -> None:
        """Close the connection."""
        if self._early is not None:
            self._early.cancel()
        if self._socket is not None:
            self._socket.close()
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 (httpcore's signature)
    ) -> EarlyResponseStream:
        """Return the stream over TLS."""
        stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        return EarlyResponseStream(stream, stream.get_extra_info("ssl_object"))

    def get_extra_info(self, info: str) -> Any:
        """Return what the stream below knows of itself."""
        return self._stream.get_extra_info(info)


def _is_refusal(early: asyncio.Task[bytes]) -> bool:
    """Tell whether a response of status 4xx or 5xx has come; marks an exception of the read as retrieved."""
    if not early.done() or early.cancelled() or early.exception() is not None:
        return False
    protocol, _, status = early.result().partition(b" ")
    return protocol.startswith(b"HTTP/") and status.startswith(REFUSALS)
