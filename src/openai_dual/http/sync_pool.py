"""The blocking client's connection pool: httpcore's, with connections that other threads can interrupt."""

from __future__ import annotations

import ssl
from typing import Any

import httpcore
import httpx

from ..core.signals import heard
from ..errors import ClientClosedError
from ._httpx_private import has_surplus, set_pool
from .interrupt import on_opened, shut_down


class InterruptiblePool(httpcore.ConnectionPool):
    """A pool whose `close` interrupts the requests that are under way and refuses new ones."""

    def __init__(self, limits: httpx.Limits, **settings: Any) -> None:
        super().__init__(
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
            **settings,
        )
        self._limits = limits
        self._settings = settings | {"keepalive_expiry": limits.keepalive_expiry}
        self.is_closed = False

    def create_connection(self, origin: httpcore.Origin) -> InterruptibleConnection:
        """Make a connection, not yet connected."""
        return InterruptibleConnection(self, origin, **self._settings)

    def figures(self) -> dict[str, int]:
        """Count the connections: the limit, those that are open, and how many of these are idle."""
        connections = self.connections
        idle = sum(connection.is_idle() for connection in connections)
        return {"limit": self._limits.max_connections or 0, "open": len(connections), "idle": idle}

    def close(self) -> None:
        """Close idle connections and interrupt the others: the threads that use them close them."""
        self.is_closed = True
        for connection in self.connections:
            if isinstance(connection, InterruptibleConnection):
                connection.interrupt()
            if connection.is_idle():
                connection.close()


class InterruptibleConnection(httpcore.HTTPConnection):
    """A connection that another thread can interrupt while it serves a request."""

    def __init__(self, pool: InterruptiblePool, origin: httpcore.Origin, **settings: Any) -> None:
        super().__init__(origin, **settings)
        self._pool = pool
        self._stream: Any = None
        self._is_interrupted = False

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Return the response, its body unread; any signal in the request's extension `cuts` interrupts this."""
        if self._pool.is_closed:
            raise ClientClosedError("The client was closed.")
        if self._stream is None:
            on_opened(request.extensions, self._keep_stream)
        cuts = request.extensions.get("cuts")
        if not cuts:
            return super().handle_request(request)
        with heard(self.interrupt, cuts):
            return super().handle_request(request)

    def is_available(self) -> bool:
        """Tell whether a request can be sent; close the connection if the server sent more than its last response."""
        if super().is_available():
            if not has_surplus(self):
                return True
            self.close()
        return False

    def _keep_stream(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        if self._is_interrupted:
            self.interrupt()

    def interrupt(self) -> None:
        """Shut the connection down, also if it is only being established."""
        self._is_interrupted = True
        shut_down(self._stream)


class InterruptibleTransport(httpx.HTTPTransport):
    """An `httpx.HTTPTransport` over an `InterruptiblePool`; tools that patch that class, such as vcrpy, see calls."""

    def __init__(
        self, verify: ssl.SSLContext, limits: httpx.Limits, socket_options: list[tuple[int, int, int]]
    ) -> None:
        super().__init__(verify)
        self._connections = InterruptiblePool(limits, ssl_context=verify, socket_options=socket_options)
        set_pool(self, self._connections)

    @property
    def connections(self) -> list[httpcore.ConnectionInterface]:
        """The connections, also those in use."""
        return self._connections.connections

    def figures(self) -> dict[str, int]:
        """Count the connections: the limit, those that are open, and how many of these are idle."""
        return self._connections.figures()
