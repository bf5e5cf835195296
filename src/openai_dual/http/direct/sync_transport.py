"""The transport of the blocking client: straight to the wire, or by httpx and httpcore while a tool replaces them."""

from __future__ import annotations

import ssl
from functools import cached_property, partial
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

import httpx

from ..wire.response_parser import ResponseParser
from .origins import ConnectionSettings, Origin, Origins, origin_of
from .patches import TRANSPORT, httpcore_is_patched
from .responses import extensions_of, response_of
from .sync_body import SyncBody
from .sync_connection import SyncConnection
from .sync_connections import SyncConnections

if TYPE_CHECKING:
    import httpcore

    from ..sync_pool import InterruptiblePool

HANDLE: Final = "handle_request"


class DirectTransport(httpx.HTTPTransport):
    """Send requests over connections of our own.

    If a tool has replaced the method of `httpx.HTTPTransport`, it is called, and sends over the same connections. If
    one has replaced a method of httpcore, httpcore's own connections are used.
    """

    def __init__(
        self, verify: ssl.SSLContext, limits: httpx.Limits, socket_options: list[tuple[int, int, int]]
    ) -> None:
        # httpx's own would load httpcore and make a pool: `_pool` is made when httpx's methods need it.
        settings = ConnectionSettings(verify, limits, socket_options)
        self._settings = settings
        self._connections = SyncConnections(partial(SyncConnection, settings=settings), limits)
        self._origins = Origins()
        self._lock = Lock()
        self._httpcore: InterruptiblePool | None = None

    @property
    def connections(self) -> list[SyncConnection]:
        """Our connections: idle ones, then those in use."""
        return self._connections.all

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response, its body unread. Raises the exceptions of httpx."""
        if TRANSPORT.is_patched() or httpcore_is_patched(HANDLE):
            return super().handle_request(request)
        url = request.url
        parser, body = self.exchange(
            request, self._origins.of(url), request.method.encode("ascii"), url.raw_path, request.headers.raw
        )
        return response_of(parser, body, body.network_stream)

    def exchange(
        self, request: Any, origin: Origin, method: bytes, target: bytes, headers: Any
    ) -> tuple[ResponseParser, SyncBody]:
        """Send *request*, of httpx or httpcore, over a connection of our own; return the response and its body."""
        extensions = request.extensions
        connection = self._connections.acquire(origin, (extensions.get("timeout") or {}).get("pool"))
        try:
            parser = connection.exchange(request, method, target, headers)
        except BaseException:
            self._connections.release(connection)
            raise
        return parser, SyncBody(parser, connection, self._connections, extensions)

    @cached_property
    def _pool(self) -> _Pool:  # type: ignore[override]  # what httpx's own methods use of its pool
        return _Pool(self)

    def httpcore_pool(self) -> InterruptiblePool:
        """Return a pool with connections of httpcore, made when it is first needed."""
        from ..sync_pool import InterruptiblePool

        with self._lock:
            if self._httpcore is None:
                verify, limits, options = self._settings
                self._httpcore = InterruptiblePool(limits, ssl_context=verify, socket_options=options)
                if self._connections.is_closed:
                    self._httpcore.close()
            return self._httpcore

    def figures(self) -> dict[str, int]:
        """Count the connections: the limit, those that are open, and how many of these are idle."""
        opened, idle = self._connections.figures()
        other = {"open": 0, "idle": 0} if self._httpcore is None else self._httpcore.figures()
        limit = self._settings.limits.max_connections or 0
        return {"limit": limit, "open": opened + other["open"], "idle": idle + other["idle"]}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close idle connections, interrupt those in use, and refuse further requests."""
        self._connections.close()
        if self._httpcore is not None:
            self._httpcore.close()


class _Pool:
    """What the method of `httpx.HTTPTransport` sends with: our connections, unless a tool watches httpcore's."""

    def __init__(self, transport: DirectTransport) -> None:
        self._transport = transport

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Return the response, its body unread."""
        import httpcore

        if httpcore_is_patched(HANDLE):
            return self._transport.httpcore_pool().handle_request(request)
        url = request.url
        origin = origin_of(url.scheme, url.host, url.port)
        parser, body = self._transport.exchange(request, origin, request.method, url.target, request.headers)
        extensions = extensions_of(parser, body.network_stream)
        return httpcore.Response(parser.status, headers=parser.headers, content=body, extensions=extensions)
