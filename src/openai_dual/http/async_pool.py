"""The async client's pool of httpcore's connections: a free list of them for each event loop.

httpcore's pool looks at all of its connections for every request, so a request costs more the more are in flight.
Here a request takes the connection that became free last, or opens one, in constant time. The connections themselves,
their settings and their exceptions are httpcore's.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable
from ssl import SSLError, SSLWantReadError
from typing import Any

import httpcore
import httpx

from ._httpx_private import async_pool_of, has_surplus, set_async_pool, stream_of
from .async_connections import Connections
from .interrupt import shut_down_abandoned
from .loop_connections import LoopConnections


class FreeListTransport(httpx.AsyncHTTPTransport):
    """An `httpx.AsyncHTTPTransport` over a `FreeListPool`; tools that patch that class, such as vcrpy, see requests."""

    def __init__(
        self,
        verify: ssl.SSLContext,
        limits: httpx.Limits,
        socket_options: list[tuple[int, int, int]],
        proxy: str | None = None,
    ) -> None:
        super().__init__(verify, limits=limits, socket_options=socket_options, proxy=proxy)
        self._connections = FreeListPool(limits, async_pool_of(self).create_connection)
        set_async_pool(self, self._connections)

    @property
    def connections(self) -> list[HttpcoreConnection]:
        """The connections of the running event loop: idle ones, then those in use."""
        return self._connections.connections

    async def send_by_pool(self, request: httpcore.Request) -> httpcore.Response:
        """Return the response to a request of httpcore, its body unread."""
        return await self._connections.handle_async_request(request)

    def figures(self) -> dict[str, int]:
        """Count the connections of all event loops: the limit of one loop, those open, and how many are idle."""
        return self._connections.figures()


class FreeListPool(httpcore.AsyncConnectionPool):
    """Send requests over the connections of the running event loop, made by *create*."""

    def __init__(
        self, limits: httpx.Limits, create: Callable[[httpcore.Origin], httpcore.AsyncConnectionInterface]
    ) -> None:
        super().__init__(max_connections=limits.max_connections)
        self._by_loop = LoopConnections(lambda origin: HttpcoreConnection(create(origin)), limits)

    @property
    def connections(self) -> list[HttpcoreConnection]:  # type: ignore[override]  # with what a free list asks for
        """The connections of the running event loop: idle ones, then those in use."""
        return self._by_loop.all_here()

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Return the response, its body unread; the connection is free again once the body is closed."""
        if request.url.scheme not in {b"http", b"https"}:
            raise httpcore.UnsupportedProtocol(f"a URL begins with http:// or https://, not {request.url.scheme!r}")
        connections = await self._by_loop.here()
        connection = await connections.acquire(request.url.origin, request.extensions.get("timeout", {}).get("pool"))
        try:
            response = await connection.handle_async_request(request)
        except BaseException:
            await connections.release(connection)
            raise
        body = _Body(response.stream, connections, connection)
        return httpcore.Response(
            response.status, headers=response.headers, content=body, extensions=response.extensions
        )

    def figures(self) -> dict[str, int]:
        """Count the connections of all event loops: the limit of one loop, those open, and how many are idle."""
        return self._by_loop.figures()

    async def aclose(self) -> None:
        """Close the connections of all event loops, also those in use, and refuse further requests."""
        await self._by_loop.aclose()


class HttpcoreConnection:
    """A connection of httpcore, as a free list needs it: not used again after bytes that nobody asked for."""

    def __init__(self, inner: httpcore.AsyncConnectionInterface) -> None:
        self.inner = inner

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Return the response, its body unread; a tool may have replaced the method since the connection was made."""
        return await self.inner.handle_async_request(request)

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        """Tell whether the connection leads to *origin*."""
        return self.inner.can_handle_request(origin)

    async def aclose(self) -> None:
        """Close the connection."""
        await self.inner.aclose()

    def has_expired(self) -> bool:
        """Tell whether the idle connection is of no use: idle for too long, or ended."""
        return self.inner.has_expired()

    def is_available(self) -> bool:
        """Tell whether the connection can serve a request, and nothing came after its last response."""
        return self.inner.is_available() and not _has_surplus(self.inner)

    def abandon(self) -> None:
        """Shut the socket down after the event loop was closed."""
        shut_down_abandoned(stream_of(self.inner))


def _has_surplus(connection: httpcore.AsyncConnectionInterface) -> bool:
    """Tell whether bytes came after the last response, which the next request would take for its own."""
    if has_surplus(connection):
        return True
    tls = getattr(stream_of(connection), "tls", None)
    if tls is None:
        return False
    try:
        tls.read(1)  # bytes that TLS has received are not readable at the socket any more
    except SSLWantReadError:
        return False
    except SSLError:
        return True
    return True


class _Body:
    """A response body that releases its connection once: when it is closed, interrupted or garbage collected."""

    def __init__(
        self, stream: Any, connections: Connections[HttpcoreConnection], connection: HttpcoreConnection
    ) -> None:
        self._stream = stream
        self._connections, self._connection = connections, connection
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._stream:
                yield part
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            await self._stream.aclose()
        finally:
            await self._connections.release(self._connection)

    def __del__(self) -> None:
        if not self._closed:
            self._connections.release_later(self._connection)
