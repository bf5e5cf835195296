"""The body of a response of the blocking client, read from its connection."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx

from ..wire.response_parser import ResponseParser
from .sync_connection import SyncConnection
from .sync_connections import SyncConnections


class SyncBody(httpx.SyncByteStream):
    """The body of the response in *parser*; its connection goes back to *connections* when it is closed or complete."""

    def __init__(
        self, parser: ResponseParser, connection: SyncConnection, connections: SyncConnections, extensions: Any
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

    def next_piece(self, timeout: float | None) -> bytes:
        """Return what has come of the body; wait up to *timeout* seconds if nothing has. b"" is its end."""
        parser = self._parser
        try:
            while not parser.pieces:
                if parser.is_complete or self._is_closed:
                    self.close()
                    return b""
                self._connection.receive(parser, timeout)
        except BaseException:
            self.close()
            raise
        return parser.take()

    def whole(self) -> bytes:
        """Read the body to its end, and return what has not been read of it before."""
        timeout = self.read_timeout()
        parser = self._parser
        try:
            while not (parser.is_complete or self._is_closed):
                self._connection.receive(parser, timeout)
        finally:
            self.close()
        return parser.take()

    def read_timeout(self) -> float | None:
        """Return the seconds to wait for bytes; who reads may change them before."""
        found: float | None = self._extensions.get("timeout", {}).get("read")
        return found

    def __iter__(self) -> Iterator[bytes]:
        return _Reading(self, self.read_timeout())

    def close(self) -> None:
        """Give the connection back; unless the response is complete, it is closed."""
        if not self._is_closed:
            self._is_closed = True
            self._connection.settle(self._parser)
            self._connections.release(self._connection)

    def __del__(self) -> None:
        self.close()


class _Reading(Iterator[bytes]):
    """One reading of a body, with the timeout of its beginning."""

    def __init__(self, body: SyncBody, timeout: float | None) -> None:
        self._body, self._timeout = body, timeout

    def __next__(self) -> bytes:
        piece = self._body.next_piece(self._timeout)
        if not piece:
            raise StopIteration
        return piece
