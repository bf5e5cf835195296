"""The connections of one event loop: which are lent, which are idle, and who waits for one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AsyncExitStack, suppress
from ssl import SSLError, SSLWantReadError
from typing import Any, TypeAlias

import httpcore

from ..errors import ClientClosedError
from ._httpx_private import has_surplus, stream_of
from .interrupt import shut_down_abandoned

Connection: TypeAlias = httpcore.AsyncConnectionInterface


class Connections:
    """Lend connections that *create* makes, at most *limit* at a time; keep at most *spare* idle ones.

    Lending and taking back decide without awaiting, so a cancelled task loses neither a connection nor a permit.
    """

    def __init__(self, create: Callable[[httpcore.Origin], Connection], limit: int, spare: int) -> None:
        self._create = create
        self._limit = limit
        self._spare = spare
        self._permits = asyncio.Semaphore(limit)
        self._loop = asyncio.get_running_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._guard: AsyncGenerator[None, None] = self._until_loop_ends()
        self._closed = False
        self.idle: list[Connection] = []
        """The connection that became free last stands last, and is lent first."""
        self.lent: set[Connection] = set()

    async def acquire(self, origin: httpcore.Origin, timeout: float | None) -> Connection:  # noqa: ASYNC109 (no timer if free)
        """Lend a connection to *origin*; wait for one up to *timeout* seconds, in the order of the requests.

        Raises `httpcore.PoolTimeout`, and `ClientClosedError` once closed.
        """
        await self._permit(timeout)
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

    async def _permit(self, timeout: float | None) -> None:  # noqa: ASYNC109 (as above)
        if not self._permits.locked():  # saves the timer
            await self._permits.acquire()
            return
        try:
            async with asyncio.timeout(timeout):
                await self._permits.acquire()
        except TimeoutError as exc:
            raise httpcore.PoolTimeout(f"all {self._limit} connections are in use") from exc

    def _lend(self, origin: httpcore.Origin) -> tuple[Connection, list[Connection]]:
        """Return an idle or a new connection, and the connections to close."""
        closing: list[Connection] = []
        connection = self._idle_to(origin)
        while connection and connection.has_expired():  # idle for too long, closed by the server, or sent unasked bytes
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
        """Take *connection* back: keep it if its response was read to the end, else close it."""
        if connection not in self.lent:  # all were closed meanwhile
            return
        self.lent.remove(connection)
        try:
            await _close(self._take_back(connection))
        finally:
            self._permits.release()

    def release_later(self, connection: Connection) -> None:
        """Take *connection* back in a task of its event loop; any thread may call this, as garbage collection does."""
        self._begin_from_elsewhere(lambda: self.release(connection))

    def _take_back(self, connection: Connection) -> list[Connection]:
        """Return the connections to close now that *connection* is free."""
        if not connection.is_available() or _has_surplus(connection):
            return [connection]
        self.idle.append(connection)
        if len(self.idle) > self._spare or (len(self.idle) > 1 and self.idle[0].has_expired()):
            return [self.idle.pop(0)]
        return []

    async def close_with_loop(self) -> None:
        """Close the connections when the event loop shuts its async generators down, as `asyncio.run` does."""
        await anext(self._guard)

    async def _until_loop_ends(self) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            await self._close_all()

    async def aclose(self) -> None:
        """Close all connections, those in use as well; refuse the requests that wait for one."""
        await self._close_all()
        with suppress(RuntimeError):  # the event loop is closing it already
            await self._guard.aclose()

    async def _close_all(self) -> None:
        self._closed = True
        lent, idle = [*self.lent], [*self.idle]
        self.lent.clear()
        self.idle.clear()
        try:
            await _close(idle + lent)
        finally:
            for _ in lent:
                self._permits.release()

    def close_from_elsewhere(self) -> None:
        """Close all connections from a thread that does not run their event loop."""
        if self._loop.is_closed():
            self.abandon()
        else:
            self._begin_from_elsewhere(self.aclose)

    def abandon(self) -> None:
        """Shut the sockets down after their event loop was closed: nothing can be awaited on it any more."""
        self._closed = True
        for connection in [*self.idle, *self.lent]:
            shut_down_abandoned(stream_of(connection))
        self.idle.clear()
        self.lent.clear()

    def _begin_from_elsewhere(self, work: Callable[[], Any]) -> None:
        with suppress(RuntimeError):  # the event loop is closed
            self._loop.call_soon_threadsafe(self._begin, work)

    def _begin(self, work: Callable[[], Any]) -> None:
        task = self._loop.create_task(work())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _close(connections: Sequence[Connection]) -> None:
    """Close all of *connections*, even if one fails or the task is cancelled."""
    if connections:
        async with AsyncExitStack() as stack:
            for connection in connections:
                stack.push_async_callback(connection.aclose)


def _has_surplus(connection: Connection) -> bool:
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
