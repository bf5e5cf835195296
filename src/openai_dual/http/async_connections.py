"""The connections of one event loop: which are lent, which are idle, and who waits for one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AsyncExitStack, suppress
from typing import Any, Generic, Protocol, TypeVar

import httpx

from ..errors import ClientClosedError
from .free_list import FreeList, Lendable


class AsyncLendable(Lendable, Protocol):
    """A connection that an event loop has opened."""

    async def aclose(self) -> None:
        """Close the connection."""
        ...

    def abandon(self) -> None:
        """Shut the socket down after the event loop was closed."""
        ...


A = TypeVar("A", bound=AsyncLendable)


class Connections(Generic[A]):
    """Lend connections that *create* makes for an origin, within *limits*.

    Lending and taking back decide without awaiting, so a cancelled task loses neither a connection nor a permit.
    """

    def __init__(self, create: Callable[[Any], A], limits: httpx.Limits) -> None:
        self._free = FreeList(create, limits)
        self._permits = asyncio.Semaphore(self._free.limit)
        self._loop = asyncio.get_running_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._guard: AsyncGenerator[None, None] = self._until_loop_ends()
        self._closed = False
        self.idle, self.lent = self._free.idle, self._free.lent

    async def acquire(self, origin: Any, timeout: float | None) -> A:  # noqa: ASYNC109 (no timer if free)
        """Lend a connection to *origin*; wait for one up to *timeout* seconds, in the order of the requests.

        Raises `httpx.PoolTimeout`, and `ClientClosedError` once closed.
        """
        await self._permit(timeout)
        if self._closed:
            self._permits.release()
            raise ClientClosedError("The client is closed; make a new one for further calls.")
        closing: list[A] = []
        connection = self._free.lend(origin, closing)
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
            raise httpx.PoolTimeout(f"all {self._free.limit} connections are in use") from exc

    async def release(self, connection: A) -> None:
        """Take *connection* back: keep it if its response was read to the end, else close it."""
        if connection not in self.lent:  # all were closed meanwhile
            return
        closing: list[A] = []
        try:
            self._free.take_back(connection, closing)
            await _close(closing)
        finally:
            self._permits.release()

    def release_later(self, connection: A) -> None:
        """Take *connection* back in a task of its event loop; any thread may call this, as garbage collection does."""
        self._begin_from_elsewhere(lambda: self.release(connection))

    async def close_with_loop(self) -> None:
        """Close the connections when the event loop shuts its async generators down, as `asyncio.run` does."""
        await anext(self._guard)

    async def _until_loop_ends(self) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            was_closed = self._closed
            await self._close_all()
            self._closed = was_closed  # some programs shut the generators down and use the loop again: openai-agents

    async def aclose(self) -> None:
        """Close all connections, those in use as well; refuse the requests that wait for one."""
        await self._close_all()
        with suppress(RuntimeError):  # the event loop is closing it already
            await self._guard.aclose()

    async def _close_all(self) -> None:
        self._closed = True
        lent, idle = self._free.clear()
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
        lent, idle = self._free.clear()
        for connection in (*idle, *lent):
            connection.abandon()

    def _begin_from_elsewhere(self, work: Callable[[], Any]) -> None:
        with suppress(RuntimeError):  # the event loop is closed
            self._loop.call_soon_threadsafe(self._begin, work)

    def _begin(self, work: Callable[[], Any]) -> None:
        task = self._loop.create_task(work())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _close(connections: Sequence[AsyncLendable]) -> None:
    """Close all of *connections*, even if one fails or the task is cancelled."""
    if connections:
        async with AsyncExitStack() as stack:
            for connection in connections:
                stack.push_async_callback(connection.aclose)
