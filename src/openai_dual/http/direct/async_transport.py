"""The transport of the async client: straight to the wire, or by httpx and httpcore while a tool replaces them."""

from __future__ import annotations

import ssl
from functools import cached_property, partial
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

import httpx

from ..loop_connections import LoopConnections
from ..wire.response_parser import ResponseParser
from .async_body import AsyncBody
from .async_connection import AsyncConnection
from .origins import ConnectionSettings, Origin, Origins, origin_of
from .patches import ASYNC_TRANSPORT, httpcore_is_patched
from .responses import extensions_of, response_of

if TYPE_CHECKING:
    import httpcore

    from ..async_pool import FreeListTransport

HANDLE: Final = "handle_async_request"


class AsyncDirectTransport(httpx.AsyncHTTPTransport):
    """Send requests over connections of our own, as `sync_transport.DirectTransport` does; event loops share it."""

    def __init__(
        self, verify: ssl.SSLContext, limits: httpx.Limits, socket_options: list[tuple[int, int, int]]
    ) -> None:
        # httpx's own would load httpcore and make a pool: `_pool` is made when httpx's methods need it.
        settings = ConnectionSettings(verify, limits, socket_options)
        self._settings = settings
        self._connections = LoopConnections(partial(AsyncConnection, settings=settings), limits)
        self._origins = Origins()
        self._lock = Lock()
        self._httpcore: FreeListTransport | None = None

    @property
    def connections(self) -> list[AsyncConnection]:
        """Our connections of the running event loop: idle ones, then those in use."""
        return self._connections.all_here()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response, its body unread. Raises the exceptions of httpx."""
        if ASYNC_TRANSPORT.is_patched() or httpcore_is_patched(HANDLE):
            return await super().handle_async_request(request)
        url = request.url
        parser, body = await self.exchange(
            request, self._origins.of(url), request.method.encode("ascii"), url.raw_path, request.headers.raw
        )
        return response_of(parser, body, body.network_stream)

    async def exchange(
        self, request: Any, origin: Origin, method: bytes, target: bytes, headers: Any
    ) -> tuple[ResponseParser, AsyncBody]:
        """Send *request*, of httpx or httpcore, over a connection of our own; return the response and its body."""
        extensions = request.extensions
        connections = await self._connections.here()
        connection = await connections.acquire(origin, (extensions.get("timeout") or {}).get("pool"))
        try:
            parser = await connection.exchange(request, method, target, headers)
        except BaseException:
            await connections.release(connection)
            raise
        return parser, AsyncBody(parser, connection, connections, extensions)

    @cached_property
    def _pool(self) -> _Pool:  # type: ignore[override]  # what httpx's own methods use of its pool
        return _Pool(self)

    def httpcore_transport(self) -> FreeListTransport:
        """Return a transport over connections of httpcore, made when it is first needed."""
        from ..async_pool import FreeListTransport

        with self._lock:
            if self._httpcore is None:
                self._httpcore = FreeListTransport(*self._settings)
            return self._httpcore

    def figures(self) -> dict[str, int]:
        """Count the connections of all event loops: the limit of one loop, those open, and how many are idle."""
        own = self._connections.figures()
        other = {"open": 0, "idle": 0} if self._httpcore is None else self._httpcore.figures()
        return own | {name: own[name] + other[name] for name in ("open", "idle")}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections of all event loops, also those in use, and refuse further requests."""
        await self._connections.aclose()
        if self._httpcore is not None:
            await self._httpcore.aclose()


class _Pool:
    """What the method of `httpx.AsyncHTTPTransport` sends with: our connections, or httpcore's if a tool watches."""

    def __init__(self, transport: AsyncDirectTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Return the response, its body unread."""
        import httpcore

        if httpcore_is_patched(HANDLE):
            return await self._transport.httpcore_transport().send_by_pool(request)
        url = request.url
        origin = origin_of(url.scheme, url.host, url.port)
        parser, body = await self._transport.exchange(request, origin, request.method, url.target, request.headers)
        extensions = extensions_of(parser, body.network_stream)
        return httpcore.Response(parser.status, headers=parser.headers, content=body, extensions=extensions)
