"""Our own async client's transport: a free-list of connections in place of httpcore's pool.

httpcore's pool looks at all its connections for every request, so a request costs the more the more are in flight.
Here a request takes the connection that became free last, or opens one, whatever the others do.
The connections are httpcore's own, as are their settings and the exceptions they raise.
Imports httpx, httpcore and `connections`; `httpclients` alone uses it.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
from collections.abc import AsyncIterator
from typing import Any

import httpcore
import httpx

from .connections import Connection, Connections


class _Body:
    """The body of an answer: gives its connection back, once, when it is closed, breaks off or is forgotten."""

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


class FreeListPool(httpcore.AsyncConnectionPool):
    """Answer requests over the `Connections` of the running event loop; those of an earlier loop are dropped."""

    def __init__(self, limits: httpx.Limits, **settings: Any) -> None:
        super().__init__(
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
            **settings,
        )
        self._limits = limits
        self._current: tuple[asyncio.AbstractEventLoop, Connections] | None = None

    @property
    def connections(self) -> list[Connection]:
        """The connections of the running event loop: idle ones, then those in use."""
        here = self._here()
        return [*here.idle, *here.lent]

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Return the answer, its body unread; the connection is free again once the body is closed."""
        if request.url.scheme not in {b"http", b"https"}:
            raise httpcore.UnsupportedProtocol(f"a URL begins with http:// or https://, not {request.url.scheme!r}")
        connections, timeouts = self._here(), request.extensions.get("timeout", {})
        connection = await connections.acquire(request.url.origin, timeouts.get("pool"))
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
        """Count the connections of the event loop that sent last: at most, open, and idle of these."""
        limit = self._limits.max_connections or 0
        if self._current is None:
            return {"limit": limit, "open": 0, "idle": 0}
        idle = len(self._current[1].idle)
        return {"limit": limit, "open": idle + len(self._current[1].lent), "idle": idle}

    def _here(self) -> Connections:
        loop = asyncio.get_running_loop()
        if self._current is None or self._current[0] is not loop:
            limit = self._limits.max_connections or sys.maxsize
            spare = self._limits.max_keepalive_connections or sys.maxsize
            self._current = (loop, Connections(self.create_connection, limit, spare))
        return self._current[1]

    async def aclose(self) -> None:
        """Close the connections of the running event loop, also those in use, and refuse further requests."""
        await self._here().aclose()


class FreeListTransport(httpx.AsyncHTTPTransport):
    """An `httpx.AsyncHTTPTransport` over a `FreeListPool`: who patches that class, as vcrpy does, sees its requests."""

    def __init__(
        self, verify: ssl.SSLContext, limits: httpx.Limits, socket_options: list[tuple[int, int, int]]
    ) -> None:
        super().__init__(verify)
        # httpx takes no pool from outside: the name is private, and fixed for httpx 0.28, which we require.
        self._pool = self._connections = FreeListPool(limits, ssl_context=verify, socket_options=socket_options)

    def figures(self) -> dict[str, int]:
        """Count the connections: at most, open, and idle of these."""
        return self._connections.figures()
