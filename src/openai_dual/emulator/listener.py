"""The listening socket and the connections it has accepted, on one event loop: opened, closed, refused for a while."""

from __future__ import annotations

import asyncio

from .application import Application
from .server import Connection, reset_on_close


class Listener:
    """Serve *application* at *host* and *port*; 0 takes a free port."""

    def __init__(self, application: Application, host: str, port: int) -> None:
        self.host, self.port = host, port
        self._application = application
        self._connections: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self._reopening: asyncio.Task[None] | None = None
        self._to_drop = 0

    async def open(self) -> None:
        """Accept connections from now on. Raises OSError (a port that is none: OverflowError)."""
        self._server = await asyncio.start_server(self._connected, self.host, self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Refuse connections from now on, and end those there are, but for the one that this is asked through."""
        if self._server:
            self._server.close()
        if self._reopening:
            self._reopening.cancel()
        others = self._connections - {asyncio.current_task()}
        for connection in others:
            connection.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def refuse(self, seconds: float) -> None:
        """Close, and open again at the same port after so many seconds."""
        await self.close()
        self._reopening = asyncio.create_task(self._reopen(seconds))

    def drop(self, connections: int) -> None:
        """Reset the next so many connections as soon as they are made."""
        self._to_drop = connections

    async def _reopen(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self.open()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a connection as a task of our own, so that closing can cancel it; or reset it."""
        if self._to_drop:
            self._to_drop -= 1
            reset_on_close(writer)
            writer.close()
            return
        task = asyncio.create_task(Connection(reader, writer, self._application, self).serve())
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)
