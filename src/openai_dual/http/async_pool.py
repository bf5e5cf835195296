"""The async client's connection pool: a free list of connections for each event loop.

httpcore's pool looks at all of its connections for every request, so a request costs more the more are in flight.
Here a request takes the connection that became free last, or opens one, in constant time. The connections themselves,
their settings and their exceptions are httpcore's.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
from collections.abc import AsyncIterator, Callable
from threading import Lock
from typing import Any

import httpcore
import httpx

from ..errors import ClientClosedError
from ._httpx_private import async_pool_of, set_async_pool
from .async_connections import Connection, Connections


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

    def figures(self) -> dict[str, int]:
        """Count the connections of all event loops: the limit of one loop, those open, and how many are idle."""
        return self._connections.figures()


class FreeListPool(httpcore.AsyncConnectionPool):
    """Send requests over the `Connections` of the running event loop; any number of loops and threads may use it."""

    def __init__(self, limits: httpx.Limits, create: Callable[[httpcore.Origin], Connection]) -> None:
        super().__init__(max_connections=limits.max_connections)
        self._limits, self._create = limits, create
        self._by_loop: dict[asyncio.AbstractEventLoop, Connections] = {}
        self._lock = Lock()
        self._closed = False

    @property
    def connections(self) -> list[Connection]:
        """The connections of the running event loop: idle ones, then those in use."""
        here = self._by_loop.get(asyncio.get_running_loop())
        return [] if here is None else [*here.idle, *here.lent]

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Return the response, its body unread; the connection is free again once the body is closed."""
        if request.url.scheme not in {b"http", b"https"}:
            raise httpcore.UnsupportedProtocol(f"a URL begins with http:// or https://, not {request.url.scheme!r}")
        loop = asyncio.get_running_loop()
        connections = self._by_loop.get(loop) or await self._enter(loop)
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
        everywhere = list(self._by_loop.values())
        idle = sum(len(each.idle) for each in everywhere)
        lent = sum(len(each.lent) for each in everywhere)
        return {"limit": self._limits.max_connections or 0, "open": idle + lent, "idle": idle}

    async def _enter(self, loop: asyncio.AbstractEventLoop) -> Connections:
        """Make the connections of *loop*, and close those that loops left which have ended since."""
        limit = self._limits.max_connections or sys.maxsize
        spare = self._limits.max_keepalive_connections or sys.maxsize
        connections = Connections(self._create, limit, spare)
        with self._lock:
            if self._closed:
                raise ClientClosedError("The client is closed.")
            ended = [self._by_loop.pop(each) for each in list(self._by_loop) if each.is_closed()]
            self._by_loop[loop] = connections
        for each in ended:
            each.abandon()
        await connections.close_with_loop()
        return connections

    async def aclose(self) -> None:
        """Close the connections of all event loops, also those in use, and refuse further requests."""
        with self._lock:
            self._closed = True
            everywhere = list(self._by_loop.items())
        for loop, connections in everywhere:
            if loop is not asyncio.get_running_loop():
                connections.close_from_elsewhere()
        here = self._by_loop.get(asyncio.get_running_loop())
        if here is not None:
            await here.aclose()


class _Body:
    """A response body that releases its connection once: when it is closed, interrupted or garbage collected."""

    def __init__(self, stream: Any, connections: Connections, connection: Connection) -> None:
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
