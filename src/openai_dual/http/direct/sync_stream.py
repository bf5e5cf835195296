"""A connected socket of the blocking client, with the timeouts and exceptions of httpx."""

from __future__ import annotations

import socket
import ssl
from typing import Any, Final

import httpx

from ..wire.response_parser import InvalidResponseError, ResponseParser
from .readiness import is_readable, wait

READ_BYTES: Final = 64 * 1024
MAX_PENDING: Final = 256 * 1024
"""Bytes of a response that are read while its request is still being sent."""
_NOT_YET: Final = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class SyncStream:
    """A TCP or TLS connection, blocking."""

    def __init__(self, connected: socket.socket) -> None:
        self._sock = connected
        self._timeout: float | None = connected.gettimeout()
        self._fault: InvalidResponseError | None = None

    def _limit(self, seconds: float | None) -> None:
        if seconds != self._timeout:  # saves a system call
            self._sock.settimeout(seconds)
            self._timeout = seconds

    def write(self, data: bytes, timeout: float | None = None) -> bool:
        """Write *data*. Return False if the connection has ended: a response may have come before.

        Raises `httpx.WriteTimeout`.
        """
        self._limit(timeout)
        try:
            self._sock.sendall(data)
        except (TimeoutError, *_NOT_YET) as exc:
            raise httpx.WriteTimeout(str(exc)) from exc
        except OSError:
            return False
        return True

    def write_watching(self, data: bytes, parser: ResponseParser, timeout: float | None) -> bool:
        """Write *data* while the response may come; return False once the server refuses or ends the connection.

        Raises `httpx.WriteTimeout`, and what `receive` raises.
        """
        left = memoryview(data)
        while left:
            self._limit(0)
            read = parser.pending < MAX_PENDING
            readable, writable = wait(self._sock, read=read, write=True, timeout=timeout)
            if readable and not self._receive_early(parser):
                return False
            if writable:
                try:
                    left = left[self._sock.send(left) :]
                except _NOT_YET:
                    pass
                except OSError:
                    return False
            elif not readable:
                raise httpx.WriteTimeout("the server does not read the request")
        return True

    def _receive_early(self, parser: ResponseParser) -> bool:
        """Read what has come; return False if the rest of the request need not be sent."""
        try:
            data = self._sock.recv(READ_BYTES)
        except _NOT_YET:
            return True
        except OSError:
            return False
        if not data:
            return False
        self._feed(parser, data)
        return parser.status < 400

    def receive(self, parser: ResponseParser, timeout: float | None) -> None:
        """Read for *parser*. Raises `httpx.ReadTimeout`, `httpx.ReadError` and `httpx.RemoteProtocolError`."""
        if self._fault is not None:
            raise httpx.RemoteProtocolError(str(self._fault)) from self._fault
        if timeout != self._timeout:
            self._limit(timeout)
        try:
            data = self._sock.recv(READ_BYTES)
        except OSError as exc:
            raise _read_error(exc) from exc
        self._feed(parser, data)

    def _feed(self, parser: ResponseParser, data: bytes) -> None:
        """Have *data*, or the end, parsed. A fault after a part of the body is raised once that was read."""
        try:
            if data:
                parser.feed(data)
            else:
                parser.end()
        except InvalidResponseError as exc:
            self._fault = exc
            if not parser.pieces:
                raise httpx.RemoteProtocolError(str(exc)) from exc

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what has come, at most *max_bytes*; b"" is the end."""
        self._limit(timeout)
        try:
            return self._sock.recv(max_bytes)
        except OSError as exc:
            raise _read_error(exc) from exc

    def has_decrypted(self) -> bool:
        """Tell whether TLS holds bytes that nobody has read; the system does not know of them."""
        return isinstance(self._sock, ssl.SSLSocket) and self._sock.pending() > 0

    def is_readable(self) -> bool:
        """Tell whether bytes or the end of the connection have come."""
        return is_readable(self._sock)

    def close(self) -> None:
        """Close the connection."""
        self._sock.close()

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore's network streams tell of themselves by this name."""
        match info:
            case "socket":
                return self._sock
            case "ssl_object":
                return self._sock if isinstance(self._sock, ssl.SSLSocket) else None
            case "client_addr":
                return self._sock.getsockname()
            case "server_addr":
                return self._sock.getpeername()
            case "is_readable":
                return is_readable(self._sock)
            case _:
                return None


def _read_error(exc: OSError) -> httpx.TransportError:
    """Return the exception of httpx for *exc*, which a read raised."""
    if isinstance(exc, (TimeoutError, *_NOT_YET)):
        return httpx.ReadTimeout(str(exc))
    return httpx.ReadError(str(exc))
