"""A connected socket of the async client: an asyncio protocol that feeds the response and wakes the task that waits."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Coroutine
from typing import Any, Final

import httpx

from ..interrupt import duplicate
from ..wire.response_parser import InvalidResponseError, ResponseParser
from .readiness import is_readable

READ_BYTES: Final = 64 * 1024
MAX_PENDING: Final = 256 * 1024
"""Bytes of a response that wait for their reader; beyond it nothing is read, so that the server stops sending."""
PRECISION: Final = 0.001
"""Seconds that a timer may ring early."""


class AsyncStream(asyncio.Protocol):
    """A TCP or TLS connection of one event loop; one task at a time waits for it."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self.transport: Any = None
        self.parser: ResponseParser | None = None
        """The response that is under way; while there is none, nothing may arrive."""
        self.is_over = False
        """Whether the connection has ended, or cannot be used any more."""
        self._error: httpx.TransportError | None = None
        self._is_reading = self._is_writable = True
        self._waiter: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._due = math.inf
        self._is_late = False

    # What the event loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the *transport*."""
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Parse *data*. What nobody asked for ends the connection."""
        parser = self.parser
        if parser is None:
            self.is_over = True
            self.transport.abort()
        elif self._error is None:
            try:
                parser.feed(data)
            except InvalidResponseError as exc:
                self._fail(httpx.RemoteProtocolError(str(exc)), exc)
            if parser.pending > MAX_PENDING and self._is_reading:
                self._is_reading = False
                self.transport.pause_reading()
            self._wake()

    def _fail(self, error: httpx.TransportError, cause: BaseException | None = None) -> None:
        if self._error is None:
            self._error = error
            error.__cause__ = cause

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end of the connection."""
        self.is_over = True
        if exc is not None:
            self._read_rest()
            self._fail(httpx.ReadError(str(exc)), exc)
        self._stop_timer()
        self._wake()

    def _read_rest(self) -> None:
        """Read what the system has received: asyncio drops it if a write fails, and a server may refuse a request."""
        parser = self.parser
        if parser is None or parser.is_complete or self.transport.get_extra_info("sslcontext") is not None:
            return
        copy = duplicate(self)
        if copy is None:
            return
        try:
            with copy:
                copy.setblocking(False)
                while not parser.is_complete and (data := copy.recv(READ_BYTES)):
                    parser.feed(data)
        except (OSError, InvalidResponseError):  # nothing is left, or nothing useful
            pass

    def pause_writing(self) -> None:
        """Note that the write buffer is full."""
        self._is_writable = False

    def resume_writing(self) -> None:
        """Note that there is room in the write buffer."""
        self._is_writable = True
        self._wake()

    # Waiting.

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    async def _wait(self, timeout: float | None, late: type[httpx.TimeoutException]) -> None:  # noqa: ASYNC109 (a timer for each wait would cost more)
        """Wait until something happens, up to *timeout* seconds; raise *late* after it."""
        if self._waiter is not None:
            raise RuntimeError("two tasks read one response")
        self._waiter = self._loop.create_future()
        self._set_timer(timeout)
        try:
            await self._waiter
        finally:
            self._waiter = None
        if self._is_late:
            self._is_late = False
            raise late(f"nothing happened for {timeout} seconds")

    def _set_timer(self, timeout: float | None) -> None:
        """Have the timer ring after *timeout* seconds. One that rings before stays, and is set again then."""
        if timeout is None:
            self._due = math.inf
            return
        self._due = due = self._loop.time() + timeout
        timer = self._timer
        if timer is None or timer.when() > due:
            self._stop_timer()
            self._timer = self._loop.call_at(due, self._ring)

    def _ring(self) -> None:
        self._timer = None
        if self._waiter is None or self._due == math.inf:
            return
        if self._loop.time() + PRECISION < self._due:
            self._timer = self._loop.call_at(self._due, self._ring)
        elif not self._waiter.done():
            self._is_late = True
            self._wake()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    # What a connection calls.

    async def write(self, data: bytes | memoryview, timeout: float | None = None) -> bool:  # noqa: ASYNC109 (as above)
        """Write *data*; return False if the server has refused the request, or the connection has ended.

        Raises `httpx.WriteTimeout`.
        """
        if self.is_over:
            return False
        self.transport.write(data)
        while not (self._is_writable or self.is_over or self._is_refused()):
            await self._wait(timeout, httpx.WriteTimeout)
        return not (self.is_over or self._is_refused())

    def _is_refused(self) -> bool:
        return self.parser is not None and self.parser.status >= 400

    async def let_in(self) -> None:
        """Let the event loop read what has come, before a write can fail and lose it."""
        if is_readable(self.get_extra_info("socket")):
            await asyncio.sleep(0)  # the event loop asks the system
            await asyncio.sleep(0)  # and calls what reads

    def receive(self, parser: ResponseParser, timeout: float | None) -> Coroutine[Any, Any, None]:
        """Return the wait for more of the response, up to *timeout* seconds. Both raise the exceptions of httpx."""
        if self._error is not None:
            raise self._error
        return self._end(parser) if self.is_over else self._wait(timeout, httpx.ReadTimeout)

    async def _end(self, parser: ResponseParser) -> None:
        try:
            parser.end()
        except InvalidResponseError as exc:
            raise httpx.RemoteProtocolError(str(exc)) from exc

    def read_on(self) -> None:
        """Read again after what had come was taken."""
        if not self._is_reading:
            self._is_reading = True
            if not self.is_over:
                self.transport.resume_reading()

    def is_idle_and_whole(self) -> bool:
        """Tell whether nothing has come since the last response, not even the end."""
        return not self.is_over and not is_readable(self.get_extra_info("socket"))

    def close(self) -> None:
        """Close the connection at once."""
        if not self.is_over:
            self._fail(httpx.ReadError("the connection was closed"))
        self._stop_timer()
        self.transport.abort()

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore's network streams tell of themselves by this name."""
        match info:
            case "client_addr":
                return self.transport.get_extra_info("sockname")
            case "server_addr":
                return self.transport.get_extra_info("peername")
            case "is_readable":
                return is_readable(self.transport.get_extra_info("socket"))
            case _:
                return self.transport.get_extra_info(info)
