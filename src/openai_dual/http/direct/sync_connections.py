"""The connections of the blocking client, lent to one request at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Condition, Lock

import httpx

from ...errors import ClientClosedError
from ..free_list import FreeList
from .origins import Origin
from .sync_connection import SyncConnection


class SyncConnections:
    """Lend connections that *create* makes, within *limits*; threads share it.

    Garbage collection may return a connection at any moment, also in a thread that holds the lock. So returning one
    never waits for the lock: who holds it takes back what was returned meanwhile.
    """

    def __init__(self, create: Callable[[Origin], SyncConnection], limits: httpx.Limits) -> None:
        self._free = FreeList(create, limits)
        self._lock = Lock()
        self._freed = Condition(self._lock)
        self._returned: deque[SyncConnection] = deque()
        self.is_closed = False

    @property
    def all(self) -> list[SyncConnection]:
        """The connections: idle ones, then those in use."""
        return [*self._free.idle, *self._free.lent]

    def acquire(self, origin: Origin, timeout: float | None) -> SyncConnection:
        """Lend a connection to *origin*; wait for one up to *timeout* seconds.

        Raises `httpx.PoolTimeout`, and `ClientClosedError` once closed.
        """
        closing: list[SyncConnection] = []
        try:
            with self._lock:
                if not (self._may_lend() or self._freed.wait_for(self._may_lend, timeout)):
                    raise httpx.PoolTimeout(f"all {self._free.limit} connections are in use")
                if self.is_closed:
                    raise ClientClosedError("The client was closed.")
                return self._free.lend(origin, closing)
        finally:
            self._take_back(closing)

    def _may_lend(self) -> bool:
        return len(self._free.lent) < self._free.limit or self.is_closed

    def release(self, connection: SyncConnection) -> None:
        """Take *connection* back: it is kept if it is idle and not one too many, else closed."""
        self._returned.append(connection)
        self._take_back([])

    def _take_back(self, closing: list[SyncConnection]) -> None:
        """Take back what was returned, unless another thread does; close what has become too much."""
        while self._returned and self._lock.acquire(blocking=False):
            try:
                while self._returned:
                    connection = self._returned.popleft()
                    if self.is_closed:
                        connection.close()
                    self._free.take_back(connection, closing)
                    self._freed.notify()
            finally:
                self._lock.release()
        for each in closing:
            each.close()

    def figures(self) -> tuple[int, int]:
        """Count the open and the idle connections."""
        return self._free.figures()

    def close(self) -> None:
        """Close the idle connections, interrupt the others, and refuse further requests.

        The threads that use the others close them.
        """
        with self._lock:
            self.is_closed = True
            lent, idle = [*self._free.lent], [*self._free.idle]
            self._free.idle.clear()
            self._freed.notify_all()
        for each in lent:
            each.interrupt()
        self._take_back(idle)
