"""Our own blocking client's transport: httpcore's pool, over connections that other threads can cut.

A thread that waits for a socket is woken by nothing but that socket. So who wants it to stop shuts the socket down; to
close it, and to take the connection out of the pool, is left to the thread that uses it.
Imports httpx, httpcore, `core.signals`, `drivers` (for `heard`) and the errors; `httpclients`, `transport` and `bodies`
use it.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, MutableMapping, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from contextvars import copy_context
from functools import partial
from threading import Event, Thread
from typing import Any, Final

import httpcore
import httpx

from .core.signals import Signal
from .drivers import heard
from .errors import ClientClosedError

OPENED: Final = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})
"""The events, told by httpcore's extension `trace`, whose return value is the stream of a new connection."""


def shut_down(stream: Any) -> None:
    """Have whoever reads from or writes to the network *stream*, in any thread, find it at its end."""
    connected = None if stream is None else stream.get_extra_info("socket")
    if isinstance(connected, socket.socket):
        with suppress(OSError):  # it is at its end already
            socket.socket.shutdown(connected, socket.SHUT_RDWR)  # an SSLSocket's own would go on in plain text


def on_opened(extensions: MutableMapping[str, Any], listener: Callable[[httpcore.NetworkStream], object]) -> None:
    """Have *listener* told the network stream of a new connection, beside whoever is told what the connection does."""
    told = extensions.get("trace")

    def trace(event: str, info: dict[str, Any]) -> None:
        if event in OPENED:
            listener(info["return_value"])
        if told is not None:
            told(event, info)

    extensions["trace"] = trace


def interrupt(response: httpx.Response) -> None:
    """Have whoever reads *response*, in any thread, find it at its end; not over HTTP/2: others read there, too."""
    if response.extensions.get("http_version") != b"HTTP/2":
        shut_down(response.extensions.get("network_stream"))


def cut_on(cuts: Sequence[Signal], response: httpx.Response) -> AbstractContextManager[None]:
    """Have the reading of *response* break off when one of *cuts* is given meanwhile."""
    return heard(partial(interrupt, response), cuts)


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


def until_cut(send: Callable[[], httpx.Response], cuts: Sequence[Signal]) -> httpx.Response:
    """Have another thread *send*, and wait for its response until one of *cuts* is given.

    For clients of the caller's: which connection of theirs to cut cannot be known. Raises `TimeoutError`; a response
    that comes too late is closed.
    """
    sent: Future[httpx.Response] = Future()
    ready = Event()
    sent.add_done_callback(lambda _: ready.set())
    Thread(target=copy_context().run, args=(_fulfil, sent, send), daemon=True).start()
    with heard(ready.set, cuts):
        ready.wait()
    if sent.done():
        return sent.result()
    sent.add_done_callback(_discard)
    raise TimeoutError


def _fulfil(sent: Future[httpx.Response], send: Callable[[], httpx.Response]) -> None:
    try:
        sent.set_result(send())
    except BaseException as error:  # noqa: BLE001 (it is raised where the response is waited for)
        sent.set_exception(error)


def _discard(sent: Future[httpx.Response]) -> None:
    if sent.exception() is None:
        sent.result().close()
