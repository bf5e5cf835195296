"""The connections of an event loop, lent to one request at a time: a free-list, the one used last first.

Imports httpcore and the errors; `pool` alone uses it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, suppress
from typing import TypeAlias

import httpcore

from .errors import ClientClosedError

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
