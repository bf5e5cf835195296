"""The bodies of streams as the transport reads them: timeouts, errors, and the rest after the last event.

A transport takes the read timeout when it starts to read a body; for another timeout, the reading is started again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

import httpx

from ..http.interrupt import interrupt_on
from ..runtime.timers import TIMERS
from ..runtime.waiting import cut_short

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Iterable, Sequence

    from ..core.signals import Signal
    from ..core.streaming.idle_timeout import IdleTimeout
    from ..errors import APIConnectionError
from ..http.exceptions import read_fault

LATE_END = 0.1
"""Seconds after the last event within which the body must end for the connection to be kept."""

PRECISION = 0.99
"""Precision of the idle timeout: up to 1 % late is accepted, which saves a timer for each chunk."""


class Body:
    """The unread body of *response*, blocking; *pace* limits each read, and *cuts* interrupt it."""

    def __init__(self, response: httpx.Response, pace: IdleTimeout, cuts: Sequence[Signal] = ()) -> None:
        self._response, self._pace, self._cuts = response, pace, cuts
        piece: Any = getattr(response.stream, "next_piece", None)  # of a connection of our own
        self._paced = response.stream = _Paced(response, pace)
        self._direct = _takes_over(response)
        self._piece = piece if self._direct and not cuts else None
        self._silence = pace.silence
        self._chunks = iter(self._paced) if self._direct else response.iter_bytes()

    def chunk(self) -> bytes:
        """Return the next chunk; an empty one is the end. Errors of httpx become errors of this package."""
        try:
            left = self._pace.until_deadline()
            if left is not None:
                chunk = self._next_within(left)
            elif self._piece is not None:  # nearly every chunk
                chunk = self._piece(self._silence)
            else:
                chunk = self._next(self._cuts)
        except (httpx.HTTPError, OSError) as error:
            raise _ours(error, self._pace, self._response) from error
        if self._direct:
            self._response._num_bytes_downloaded += len(chunk)  # noqa: SLF001 (httpx counts what it reads itself)
        return chunk

    def _next(self, cuts: Sequence[Signal]) -> bytes:
        if not cuts:
            return next(self._chunks, b"")
        with interrupt_on(cuts, self._response):
            return next(self._chunks, b"")

    def _next_within(self, seconds: float) -> bytes:
        """Return the part of the next chunk that arrives within *seconds*."""
        with TIMERS.after(seconds) as late:
            try:
                chunk = self._next((*self._cuts, late))
            except httpx.HTTPError as error:
                if late.is_given:
                    raise self._pace.late() from error
                raise
        if late.is_given and not chunk:  # the deadline may have ended the body, without an error
            raise self._pace.late()
        return chunk

    def drain(self) -> None:
        """Read the rest, for `LATE_END` at most, so that the connection can serve the next request."""
        if self._response.is_closed or not self._paced.renewable:
            return
        end = monotonic() + LATE_END
        with suppress(httpx.HTTPError, OSError):
            for _ in self._paced.begin(LATE_END):
                if monotonic() > end:
                    return


class _Paced(httpx.SyncByteStream):
    """The stream of *response*: started with the read timeout of *pace*, and again once the deadline no longer applies.

    A stream without a network stream may not support a second start: it keeps its first timeout.
    """

    def __init__(self, response: httpx.Response, pace: IdleTimeout) -> None:
        self._stream, self._extensions, self._pace = response.stream, response.request.extensions, pace
        self.renewable = "network_stream" in response.extensions
        self._started: list[Iterator[bytes]] = []  # kept until the end: dropping one would close the connection

    def begin(self, read: float | None) -> Iterator[bytes]:
        """Start to read, waiting *read* seconds for bytes."""
        _set_read_timeout(self._extensions, read)
        self._started.append(iter(cast("Iterable[bytes]", self._stream)))
        return self._started[-1]

    def __iter__(self) -> Iterator[bytes]:
        reading = self.begin(self._pace.longest_read())
        before_deadline = self.renewable and self._pace.before_deadline
        while (chunk := next(reading, None)) is not None:
            yield chunk
            if before_deadline and not self._pace.before_deadline:
                before_deadline, reading = False, self.begin(self._pace.longest_read())

    def close(self) -> None:
        """Close the stream itself."""
        cast("httpx.SyncByteStream", self._stream).close()


class AsyncBody:
    """The unread body of *response*, awaiting; *pace* limits each event, and *cuts* interrupt the reading."""

    def __init__(self, response: httpx.Response, pace: IdleTimeout, cuts: Sequence[Signal] = ()) -> None:
        from asyncio import timeout  # only the async client needs it

        self._timeout = timeout
        self._response, self._pace, self._cuts = response, pace, cuts
        self._silence = pace.silence if "network_stream" in response.extensions else None
        _set_read_timeout(response.request.extensions, pace.silence)
        self._direct = _takes_over(response)
        stream: Any = response.stream
        self._piece = getattr(stream, "next_piece", None) if self._direct else None
        self._chunks: AsyncIterator[bytes] = aiter(stream) if self._direct else response.aiter_bytes()

    def chunk(self) -> Awaitable[bytes]:
        """Await the next chunk; an empty one is the end. A cut raises `TimeoutError`."""
        chunk = self._chunk()
        return cut_short(chunk, self._cuts) if self._cuts else chunk

    async def _chunk(self) -> bytes:
        left = self._pace.left()
        try:
            if not self._is_timed(left):
                chunk = await self._chunk_within(left)
            elif self._piece is not None:  # nearly every chunk
                chunk = await self._piece(self._silence)
            else:
                chunk = await anext(self._chunks)
        except StopAsyncIteration:
            return b""
        except (httpx.HTTPError, OSError) as error:
            if isinstance(error, TimeoutError):  # of a cut
                raise
            raise _ours(error, self._pace, self._response) from error
        if self._direct:
            self._response._num_bytes_downloaded += len(chunk)  # noqa: SLF001 (as above)
        return chunk

    async def _chunk_within(self, seconds: float | None) -> bytes:
        limit = self._timeout(seconds)
        try:
            async with limit:
                return await anext(self._chunks)
        except TimeoutError:
            if limit.expired():
                raise self._pace.late() from None
            raise

    def _is_timed(self, left: float | None) -> bool:
        """Tell whether the transport's own read timeout ends a wait of *left* seconds, so that no timer is needed."""
        return left is None or (self._silence is not None and left >= PRECISION * self._silence)

    async def drain(self) -> None:
        """Read the rest, for `LATE_END` at most, so that the connection can serve the next request."""
        with suppress(httpx.HTTPError, OSError):
            async with self._timeout(LATE_END):
                async for _ in self._chunks:
                    pass


def _takes_over(response: httpx.Response) -> bool:
    """Take the stream of the transport from *response* if httpx need not decode it; tell whether that was done."""
    if response.is_stream_consumed or response.is_closed or "content-encoding" in response.headers:
        return False
    response.is_stream_consumed = True
    return True


def _set_read_timeout(extensions: Any, read: float | None) -> None:
    extensions["timeout"] = {**extensions.get("timeout", {}), "read": read}


def _ours(error: httpx.HTTPError | OSError, pace: IdleTimeout, response: httpx.Response) -> APIConnectionError:
    if isinstance(error, httpx.RequestError):
        error.request = response.request
    late = pace.overdue() if isinstance(error, httpx.TimeoutException) else None
    return late or read_fault(error)
