"""The connections of all event loops that use a client: each loop has its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Lock
from typing import Any, Generic

import httpx

from ..errors import ClientClosedError
from .async_connections import A, Connections


class LoopConnections(Generic[A]):
    """Have a `Connections` for each event loop; any number of loops and threads may use it."""

    def __init__(self, create: Callable[[Any], A], limits: httpx.Limits) -> None:
        self._limits, self._create = limits, create
        self._by_loop: dict[asyncio.AbstractEventLoop, Connections[A]] = {}
        self._lock = Lock()
        self._closed = False

    def all_here(self) -> list[A]:
        """Return the connections of the running event loop: idle ones, then those in use."""
        here = self._by_loop.get(asyncio.get_running_loop())
        return [] if here is None else [*here.idle, *here.lent]

    async def here(self) -> Connections[A]:
        """Return those of the running event loop. Raises `ClientClosedError` once closed."""
        loop = asyncio.get_running_loop()
        return self._by_loop.get(loop) or await self._enter(loop)

    async def _enter(self, loop: asyncio.AbstractEventLoop) -> Connections[A]:
        """Make the connections of *loop*, and close those that loops left which have ended since."""
        connections = Connections(self._create, self._limits)
        with self._lock:
            if self._closed:
                raise ClientClosedError("The client is closed; make a new one for further calls.")
            ended = [self._by_loop.pop(each) for each in list(self._by_loop) if each.is_closed()]
            self._by_loop[loop] = connections
        for each in ended:
            each.abandon()
        await connections.close_with_loop()
        return connections

    def figures(self) -> dict[str, int]:
        """Count the connections of all event loops: the limit of one loop, those open, and how many are idle."""
        everywhere = list(self._by_loop.values())
        idle = sum(len(each.idle) for each in everywhere)
        lent = sum(len(each.lent) for each in everywhere)
        return {"limit": self._limits.max_connections or 0, "open": idle + lent, "idle": idle}

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
