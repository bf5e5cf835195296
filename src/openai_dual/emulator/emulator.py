"""Start and stop the emulator: a server on a thread and an event loop of its own, for sync and async use alike."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import Future
from threading import Thread
from types import TracebackType
from typing import Self

from .application import Application
from .journal import Received
from .routing import PREFIX
from .server import Connection

LOOPBACK = "127.0.0.1"


class Emulator:
    """A server that speaks the API, running inside `with` or `async with`.

    *port* 0 takes a free one. Other machines can reach it only if *host* names an interface they reach.
    Everything it answers follows from *seed* and the requests so far.
    """

    def __init__(self, *, host: str = LOOPBACK, port: int = 0, seed: int = 0) -> None:
        self._host, self._port = host, port
        self._application = Application(seed)
        self._connections: set[asyncio.Task[None]] = set()
        self._ready: Future[int] = Future()
        self._thread = Thread(target=lambda: asyncio.run(self._main()), daemon=True)

    @property
    def base_url(self) -> str:
        """The address to give to a client, such as `http://127.0.0.1:49152/v1`."""
        if not self._ready.done():
            raise RuntimeError("the emulator is not running: use it inside `with` or `async with`")
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._ready.result()}{PREFIX}"

    @property
    def requests(self) -> Sequence[Received]:
        """What has been received so far, oldest first, without credentials."""
        return tuple(self._application.journal)

    def start(self) -> Self:
        """Start serving; returns when requests are accepted. Raises OSError (a port that is none: OverflowError)."""
        self._thread.start()
        if self._ready.exception():
            self._thread.join()
        self._ready.result()
        return self

    def stop(self) -> None:
        """Close the listening socket and every connection, and wait until the thread has ended."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)

    async def _main(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        try:
            server = await asyncio.start_server(self._connected, self._host, self._port)
        except (OSError, OverflowError) as error:
            self._ready.set_exception(error)
            return
        self._ready.set_result(server.sockets[0].getsockname()[1])
        await self._stop.wait()
        server.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a connection as a task of our own, so that stopping can cancel it."""
        task = asyncio.create_task(Connection(reader, writer, self._application).serve())
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)
