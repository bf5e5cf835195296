"""A connection of the async client: it serves one request at a time."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterable, AsyncIterator
from typing import Any, Final

import httpx

from ..interrupt import shut_down_abandoned
from ..wire.request_head import BodyFraming, InvalidRequestError, request_head
from ..wire.response_parser import ResponseParser
from .async_stream import MAX_PENDING, AsyncStream
from .dialing import connected_socket
from .origins import ConnectionSettings, Origin, server_name
from .tracing import BODY, CONNECT, HEADERS, RESPONSE, TLS, astep

SMALL_BYTES: Final = 64 * 1024
"""A body up to this size is sent with the head, in one write."""


class AsyncConnection:
    """A connection to *origin*, made by its first request."""

    def __init__(self, origin: Origin, settings: ConnectionSettings) -> None:
        self.origin = origin
        self.stream: AsyncStream | None = None
        """The connected socket; the pools of httpcore call it the network stream."""
        self._settings = settings
        self._idle_since: float | None = None
        self._is_sent = True
        self._is_closed = False

    async def exchange(self, request: Any, method: bytes, target: bytes, headers: Any) -> ResponseParser:
        """Send *request*, of httpx or httpcore; return the response, whose head has come.

        Raises the exceptions of httpx.
        """
        extensions = request.extensions
        timeouts, trace = extensions.get("timeout") or {}, extensions.get("trace")
        self._idle_since = None
        try:
            head, length = request_head(method, target, headers)
            stream = self.stream or await self._connect(timeouts.get("connect"), trace, extensions)
            stream.parser = parser = ResponseParser(method)
            self._is_sent = await self._send(stream, head, length, request.stream, timeouts.get("write"), trace)
            timeout = timeouts.get("read")
            async with astep(trace, RESPONSE) as info:
                while not parser.status:
                    await stream.receive(parser, timeout)
                info["return_value"] = (parser.version, parser.status, parser.reason, parser.headers)
        except InvalidRequestError as exc:
            self.close()
            raise httpx.LocalProtocolError(str(exc)) from exc
        except BaseException:
            self.close()
            raise
        return parser

    async def _connect(self, seconds: float | None, trace: Any, extensions: Any) -> AsyncStream:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(seconds):
                async with astep(trace, CONNECT) as info:
                    stream = info["return_value"] = await self._dial(loop)
                if self.origin.is_encrypted:
                    async with astep(trace, TLS) as info:
                        await self._encrypt(loop, stream, extensions)
                        info["return_value"] = stream
        except TimeoutError as exc:
            raise httpx.ConnectTimeout(str(exc)) from exc
        except OSError as exc:  # also of TLS and of the name of the host
            raise httpx.ConnectError(str(exc)) from exc
        stream.transport.set_write_buffer_limits(MAX_PENDING)
        if self._is_closed:  # meanwhile
            raise httpx.ReadError("the connection was closed")
        return stream

    async def _dial(self, loop: asyncio.AbstractEventLoop) -> AsyncStream:
        connected = await connected_socket(self.origin.host.decode("ascii"), self.origin.port)
        try:
            for option in (*self._settings.socket_options, (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)):
                connected.setsockopt(*option)
        except OSError:
            connected.close()
            raise
        _, stream = await loop.create_connection(lambda: AsyncStream(loop), sock=connected)
        self.stream = stream
        return stream

    async def _encrypt(self, loop: asyncio.AbstractEventLoop, stream: AsyncStream, extensions: Any) -> None:
        context, plain = self._settings.context, stream.transport
        context.set_alpn_protocols(["http/1.1"])
        try:
            encrypted = await loop.start_tls(
                plain, stream, context, server_hostname=server_name(self.origin, extensions)
            )
        except BaseException:
            plain.abort()
            raise
        if encrypted is None:
            raise ConnectionResetError("the connection was closed during the TLS handshake")
        stream.transport = encrypted

    async def _send(
        self,
        stream: AsyncStream,
        head: bytes,
        length: int | None,
        body: AsyncIterable[bytes],
        timeout: float | None,  # noqa: ASYNC109 (the stream has the timer)
        trace: Any,
    ) -> bool:
        """Write the request; return False if the server has refused it or closed the connection meanwhile."""
        content = next(iter(body), b"") if isinstance(body, httpx.ByteStream) else None
        if content is not None and len(content) == length:
            if len(content) <= SMALL_BYTES:
                async with astep(trace, HEADERS), astep(trace, BODY):
                    return await stream.write(head + content, timeout)
            body = _Parts(content)
        async with astep(trace, HEADERS):
            sent = await stream.write(head, timeout)
        framing = BodyFraming(length)
        async with astep(trace, BODY):
            async for piece in body:
                framed = framing.framed(piece)
                if len(piece) > SMALL_BYTES:
                    await stream.let_in()
                sent = sent and await stream.write(framed, timeout)
                if not sent:
                    return False
            return sent and await stream.write(framing.end(), timeout)

    def settle(self, parser: ResponseParser) -> None:
        """Take note that the response is no longer read: become idle if another request may follow, else close."""
        stream = self.stream
        if parser.is_reusable and self._is_sent and stream is not None and not stream.is_over:
            stream.parser = None
            stream.read_on()
            self._idle_since = time.monotonic()
        else:
            self.close()

    def close(self) -> None:
        """Close the connection."""
        self._idle_since, self._is_closed = None, True
        if self.stream is not None:
            self.stream.close()

    async def aclose(self) -> None:
        """Close the connection, and let the event loop close its socket."""
        self.close()
        await asyncio.sleep(0)

    def abandon(self) -> None:
        """Shut the connection down after its event loop was closed: nothing can be called on it any more."""
        shut_down_abandoned(self.stream)

    def can_handle_request(self, origin: Origin) -> bool:
        """Tell whether the connection leads to *origin*."""
        return self.origin == origin

    def is_available(self) -> bool:
        """Tell whether the connection is open and idle."""
        return self._idle_since is not None

    def has_expired(self) -> bool:
        """Tell whether the idle connection is of no use: idle for too long, ended, or with bytes nobody asked for."""
        since, expiry = self._idle_since, self._settings.limits.keepalive_expiry
        if since is None or self.stream is None:
            return True
        return (expiry is not None and time.monotonic() - since > expiry) or not self.stream.is_idle_and_whole()


class _Parts:
    """A long body in parts, between which the server can refuse it."""

    def __init__(self, content: bytes) -> None:
        self._content = memoryview(content)

    async def __aiter__(self) -> AsyncIterator[Any]:
        for start in range(0, len(self._content), MAX_PENDING):
            yield self._content[start : start + MAX_PENDING]
