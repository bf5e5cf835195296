"""The body of a response of the async client, read from its connection."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import httpx

from ..wire.response_parser import ResponseParser
from .async_connection import AsyncConnection

if TYPE_CHECKING:
    from ..async_connections import Connections


class AsyncBody(httpx.AsyncByteStream):
    """The body of the response in *parser*; its connection goes back to *connections* when it is closed or complete."""

    def __init__(
        self, parser: ResponseParser, connection: AsyncConnection, connections: Connections[Any], extensions: Any
    ) -> None:
        self._parser, self._connection, self._connections = parser, connection, connections
        self._extensions = extensions
        self._is_closed = False

    @property
    def network_stream(self) -> Any:
        """The connected socket below."""
        return self._connection.stream

    @property
    def received_bytes(self) -> int | None:
        """No less than the length of the unread body, if all of it has come; else None."""
        return self._parser.pending if self._parser.is_complete else None

    async def next_piece(self, timeout: float | None) -> bytes:  # noqa: ASYNC109 (the connection has the timer)
        """Return what has come of the body; wait up to *timeout* seconds if nothing has. b"" is its end."""
        parser, stream = self._parser, self._connection.stream
        if not parser.pieces:
            try:
                while not (parser.pieces or parser.is_complete or self._is_closed or stream is None):
                    await stream.receive(parser, timeout)
                if not parser.pieces:
                    await self.aclose()
            except BaseException:
                await self.aclose()
                raise
        piece = parser.take()
        if stream is not None:
            stream.read_on()
        return piece

    async def whole(self) -> bytes:
        """Read the body to its end, and return what has not been read of it before."""
        parser = self._parser
        if parser.is_complete:
            await self.aclose()
            return parser.take()
        timeout = self.read_timeout()
        pieces: list[bytes] = []
        while piece := await self.next_piece(timeout):
            pieces.append(piece)
        return b"".join(pieces)

    def read_timeout(self) -> float | None:
        """Return the seconds to wait for bytes; who reads may change them before."""
        found: float | None = self._extensions.get("timeout", {}).get("read")
        return found

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Reading(self, self.read_timeout())

    async def aclose(self) -> None:
        """Give the connection back; unless the response is complete, it is closed."""
        if not self._is_closed:
            self._is_closed = True
            self._connection.settle(self._parser)
            await self._connections.release(self._connection)

    def __del__(self) -> None:
        if not self._is_closed:
            self._connections.release_later(self._connection)


class _Reading(AsyncIterator[bytes]):
    """One reading of a body, with the timeout of its beginning."""

    def __init__(self, body: AsyncBody, timeout: float | None) -> None:
        self._body, self._timeout = body, timeout

    async def __anext__(self) -> bytes:
        piece = await self._body.next_piece(self._timeout)
        if not piece:
            raise StopAsyncIteration
        return piece
