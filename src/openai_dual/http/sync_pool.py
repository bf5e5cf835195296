"""Our own blocking client's transport: httpcore's pool, over connections that other threads can cut.

A thread that waits for a socket is woken by nothing but that socket. So who wants it to stop shuts the socket down; to
close it, and to take the connection out of the pool, is left to the thread that uses it.
Imports httpx, httpcore, `core.signals`, `drivers` (for `heard`) and the errors; `httpclients`, `transport` and `bodies`
use it.
"""

from __future__ import annotations

import ssl
from typing import Any

import httpcore
import httpx

from ..core.signals import heard
from ..errors import ClientClosedError
from .interrupt import on_opened, shut_down


class Connection(httpcore.HTTPConnection):
    """A connection that can be cut while it serves a request."""

    def __init__(self, pool: Pool, origin: httpcore.Origin, **settings: Any) -> None:
        super().__init__(origin, **settings)
        self._pool = pool
        self._stream: Any = None
        self._is_cut = False

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Return the answer, its body unread; breaks off when one of the extension `cuts` is given."""
        if self._pool.is_closed:
            raise ClientClosedError("The client was closed.")
        if self._stream is None:
            on_opened(request.extensions, self._note)
        cuts = request.extensions.get("cuts")
        if not cuts:
            return super().handle_request(request)
        with heard(self.cut, cuts):
            return super().handle_request(request)

    def _note(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        if self._is_cut:
            self.cut()

    def cut(self) -> None:
        """Have the connection break off."""
        self._is_cut = True
        shut_down(self._stream)


class Pool(httpcore.ConnectionPool):
    """Connections that break off when the pool is closed."""

    def __init__(self, limits: httpx.Limits, **settings: Any) -> None:
        super().__init__(
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
            **settings,
        )
        self._settings = settings | {"keepalive_expiry": limits.keepalive_expiry}
        self.is_closed = False

    def create_connection(self, origin: httpcore.Origin) -> Connection:
        """Make a connection, not yet connected."""
        return Connection(self, origin, **self._settings)

    def close(self) -> None:
        """Cut all connections; those in use are closed by whoever uses them. Refuse further requests."""
        self.is_closed = True
        for connection in self.connections:
            if isinstance(connection, Connection):
                connection.cut()
            if connection.is_idle():
                connection.close()


class CuttableTransport(httpx.HTTPTransport):
    """An `httpx.HTTPTransport` over a `Pool`: who patches that class, as vcrpy does, sees its requests."""

    def __init__(
        self, verify: ssl.SSLContext, limits: httpx.Limits, socket_options: list[tuple[int, int, int]]
    ) -> None:
        super().__init__(verify)
        # httpx takes no pool from outside: the name is private, and fixed for httpx 0.28, which we require.
        self._pool = Pool(limits, ssl_context=verify, socket_options=socket_options)
