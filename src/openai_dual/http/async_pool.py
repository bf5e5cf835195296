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
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, suppress
from typing import Any, TypeAlias

import httpcore
import httpx

from ..errors import ClientClosedError


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


Connection: TypeAlias = httpcore.AsyncConnectionInterface


class Connections:
    """Lend connections that *create* makes, at most *limit* at a time; keep at most *spare* that nobody uses.

    They belong to one event loop. What is lent or taken back is decided without awaiting anything, so a cancelled
    task loses neither a connection nor the right to one.
    """

    def __init__(self, create: Callable[[httpcore.Origin], Connection], limit: int, spare: int) -> None:
        self._create = create
        self._limit = limit
        self._spare = spare
        self._permits = asyncio.Semaphore(limit)
        self._loop = asyncio.get_running_loop()
        self._releasing: set[asyncio.Task[None]] = set()
        self._closed = False
        self.idle: list[Connection] = []  # the one that became free last stands last, and is lent first
        self.lent: set[Connection] = set()

    async def acquire(self, origin: httpcore.Origin, patience: float | None) -> Connection:
        """Lend a connection to *origin*; wait for one up to *patience* seconds, first come, first served.

        Raises `httpcore.PoolTimeout`; `ClientClosedError` once closed.
        """
        await self._permit(patience)
        if self._closed:
            self._permits.release()
            raise ClientClosedError("The client is closed.")
        connection, closing = self._lend(origin)
        try:
            await _close(closing)
        except BaseException:
            await self.release(connection)
            raise
        return connection

    async def _permit(self, patience: float | None) -> None:
        if not self._permits.locked():  # saves the timer
            await self._permits.acquire()
            return
        try:
            async with asyncio.timeout(patience):
                await self._permits.acquire()
        except TimeoutError as exc:
            raise httpcore.PoolTimeout(f"all {self._limit} connections are in use") from exc

    def _lend(self, origin: httpcore.Origin) -> tuple[Connection, list[Connection]]:
        """Return an idle or a new connection, and those that are to be closed instead."""
        closing: list[Connection] = []
        connection = self._idle_to(origin)
        while connection and connection.has_expired():  # idle for too long, or closed by the server
            closing.append(connection)
            connection = self._idle_to(origin)
        if connection is None:
            connection = self._create(origin)
            if len(self.lent) + len(self.idle) >= self._limit:
                closing.append(self.idle.pop(0))
        self.lent.add(connection)
        return connection, closing

    def _idle_to(self, origin: httpcore.Origin) -> Connection | None:
        for at in reversed(range(len(self.idle))):
            if self.idle[at].can_handle_request(origin):
                return self.idle.pop(at)
        return None

    async def release(self, connection: Connection) -> None:
        """Take *connection* back: keep it if its answer was read to the end, else close it."""
        if connection not in self.lent:  # all were closed meanwhile
            return
        self.lent.remove(connection)
        try:
            await _close(self._take_back(connection))
        finally:
            self._permits.release()

    def release_later(self, connection: Connection) -> None:
        """Take *connection* back when the event loop gets to it; from any thread, such as where it was forgotten."""
        with suppress(RuntimeError):  # the event loop is closed
            self._loop.call_soon_threadsafe(self._begin_release, connection)

    def _begin_release(self, connection: Connection) -> None:
        task = self._loop.create_task(self.release(connection))
        self._releasing.add(task)
        task.add_done_callback(self._releasing.discard)

    def _take_back(self, connection: Connection) -> list[Connection]:
        """Return which connections are to be closed now that *connection* is free."""
        if not connection.is_available():
            return [connection]
        self.idle.append(connection)
        if len(self.idle) > self._spare or (len(self.idle) > 1 and self.idle[0].has_expired()):
            return [self.idle.pop(0)]
        return []

    async def aclose(self) -> None:
        """Close all connections, those in use as well; refuse whoever waits for one."""
        self._closed = True
        lent, idle = [*self.lent], [*self.idle]
        self.lent.clear()
        self.idle.clear()
        try:
            await _close(idle + lent)
        finally:
            for _ in lent:
                self._permits.release()


async def _close(connections: Sequence[Connection]) -> None:
    """Close all of *connections*, even if one fails or the task is cancelled."""
    if connections:
        async with AsyncExitStack() as stack:
            for connection in connections:
                stack.push_async_callback(connection.aclose)
