"""The listening socket and its connections, on one event loop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterable

from ..application import Application
from ..webhook_delivery import Delivery
from .connection import ServerConnection
from .reset import reset_on_close
from .webhooks import deliver


class Listener:
    """Serves *application* at *host* and *port*; port 0 selects a free port."""

    def __init__(self, application: Application, host: str, port: int) -> None:
        self.host, self.port = host, port
        self._application = application
        self._connections: set[asyncio.Task[None]] = set()
        self._servers: list[asyncio.Server] = []
        self._kept_sockets: list[socket.socket] = []
        self._reopening: asyncio.Task[None] | None = None
        self._to_drop = 0
        self._deliveries: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        """Start to accept connections. Raises OSError (OverflowError for an invalid port number)."""
        if self._kept_sockets:
            self._servers = [await asyncio.start_server(self._connected, sock=kept) for kept in self._kept_sockets]
            self._kept_sockets = []
        else:
            self._servers = [await asyncio.start_server(self._connected, self.host, self.port)]
        self.port = self._servers[0].sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Close all connections and release the port."""
        await self.pause()
        for kept in self._kept_sockets:
            kept.close()
        for delivery in self._deliveries:
            delivery.cancel()

    async def pause(self) -> None:
        """Refuse new connections until `open`, and close the others, except the connection of the caller.

        The port stays bound, so that no other process can take it.
        """
        for server in self._servers:
            self._kept_sockets += _stop(server)
        self._servers = []
        if self._reopening:
            self._reopening.cancel()
        others = self._connections - {asyncio.current_task()}
        for connection in others:
            connection.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def refuse(self, seconds: float) -> None:
        """Pause for a number of seconds."""
        await self.pause()
        self._reopening = asyncio.create_task(self._reopen(seconds))

    def drop(self, connections: int) -> None:
        """Reset this number of new connections."""
        self._to_drop = connections

    def deliver(self, deliveries: Iterable[Delivery]) -> None:
        """Send webhooks in the background; a failure is logged."""
        for delivery in deliveries:
            task = asyncio.create_task(deliver(delivery))
            self._deliveries.add(task)
            task.add_done_callback(self._deliveries.discard)

    async def _reopen(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self.open()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve the connection as a task that `pause` can cancel, or reset it."""
        if self._to_drop:
            self._to_drop -= 1
            reset_on_close(writer)
            writer.close()
            return
        task = asyncio.create_task(ServerConnection(reader, writer, self._application, self).serve())
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)


def _stop(server: asyncio.Server) -> list[socket.socket]:
    """Close the sockets of *server*; return sockets bound to the same addresses that do not listen."""
    places = [(listening.family, listening.getsockname()) for listening in server.sockets]
    server.close()
    return [_bound(family, address) for family, address in places]


def _bound(family: int, address: tuple[object, ...]) -> socket.socket:
    place = socket.socket(family, socket.SOCK_STREAM)
    place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # the connections there were may still have the port
    if family == socket.AF_INET6:
        place.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    place.bind(address)
    return place
