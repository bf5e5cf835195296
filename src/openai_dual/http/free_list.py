"""Which connections are lent, which are idle: the decisions, without waiting, of both clients' pools."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable
from typing import Any, Generic, Protocol, TypeVar

import httpx


class Lendable(Hashable, Protocol):
    """What a free list needs to know of a connection; the names are httpcore's."""

    def can_handle_request(self, origin: Any, /) -> bool:
        """Tell whether the connection leads to *origin*."""
        ...

    def has_expired(self) -> bool:
        """Tell whether the idle connection is of no use any more."""
        ...

    def is_available(self) -> bool:
        """Tell whether the connection can serve a request."""
        ...


C = TypeVar("C", bound=Lendable)


class FreeList(Generic[C]):
    """Connections that *create* makes for an origin: the one that became free last is lent first."""

    def __init__(self, create: Callable[[Any], C], limits: httpx.Limits) -> None:
        self._create = create
        spare = limits.max_keepalive_connections
        self._spare = sys.maxsize if spare is None else spare
        self.limit = limits.max_connections or sys.maxsize
        """How many may be open."""
        self.idle: list[C] = []
        """The connection that became free last stands last."""
        self.lent: set[C] = set()

    def lend(self, origin: Any, closing: list[C]) -> C:
        """Return an idle or a new connection to *origin*; add those to close to *closing*."""
        connection = self._idle_to(origin)
        while connection is not None and connection.has_expired():  # or was closed, or has bytes nobody asked for
            closing.append(connection)
            connection = self._idle_to(origin)
        if connection is None:
            connection = self._create(origin)
            if len(self.lent) + len(self.idle) >= self.limit:
                closing.append(self.idle.pop(0))
        self.lent.add(connection)
        return connection

    def _idle_to(self, origin: Any) -> C | None:
        idle = self.idle
        for at in reversed(range(len(idle))):
            if idle[at].can_handle_request(origin):
                return idle.pop(at)
        return None

    def take_back(self, connection: C, closing: list[C]) -> None:
        """Keep *connection* if it can be used again; add it, or the one that is too many, to *closing*."""
        self.lent.discard(connection)
        if not connection.is_available():
            closing.append(connection)
            return
        self.idle.append(connection)
        if len(self.idle) > self._spare or (len(self.idle) > 1 and self.idle[0].has_expired()):
            closing.append(self.idle.pop(0))

    def clear(self) -> tuple[list[C], list[C]]:
        """Forget all connections; return those that were lent, and those that were idle."""
        lent, idle = [*self.lent], [*self.idle]
        self.lent.clear()
        self.idle.clear()
        return lent, idle

    def figures(self) -> tuple[int, int]:
        """Count the open connections, and how many of these are idle."""
        return len(self.lent) + len(self.idle), len(self.idle)
