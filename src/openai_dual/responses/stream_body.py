"""The bodies of streams as the transport reads them: their timeouts, what it raises, and the rest after the last event.

A transport takes the read timeout when it begins to read a body; where another is to hold, it is made to begin anew.
Imports httpx, `core`, `cutting`, `drivers` and the errors; is itself imported by whoever reads a stream.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

import httpx

from ..http.interrupt import interrupt_on
from ..runtime.timers import TIMERS
from ..runtime.waiting import cut_short

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..core.signals import Signal
    from ..core.streaming.idle_timeout import IdleTimeout
    from ..errors import APIConnectionError
from ..http.exceptions import read_fault

LATE_END = 0.1
"""Seconds that the end of the body may come after the last event for the connection to be kept."""

PRECISION = 0.99
"""How exactly silence is timed: by a hundredth later is soon enough, and saves a timer for every piece."""


class Body:
    """The unread body of *response*, blocking; no read takes longer than *pace* allows, or goes on after *cuts*."""

    def __init__(self, response: httpx.Response, pace: IdleTimeout, cuts: Sequence[Signal] = ()) -> None:
        self._response, self._pace, self._cuts = response, pace, cuts
        self._paced = response.stream = _Paced(response, pace)
        self._chunks = response.iter_bytes()

    def chunk(self) -> bytes:
        """Return the next piece; nothing is the end. What httpx raises is made ours."""
        try:
            left = self._pace.until_deadline()
            return self._next(self._cuts) if left is None else self._next_within(left)
        except (httpx.HTTPError, OSError) as error:
            raise _ours(error, self._pace) from error

    def _next(self, cuts: Sequence[Signal]) -> bytes:
        if not cuts:
            return next(self._chunks, b"")
        with interrupt_on(cuts, self._response):
            return next(self._chunks, b"")

    def _next_within(self, seconds: float) -> bytes:
        """Read as much of the next piece as comes in so many *seconds*."""
        with TIMERS.after(seconds) as late:
            try:
                piece = self._next((*self._cuts, late))
            except httpx.HTTPError as error:
                if late.is_given:
                    raise self._pace.late() from error
                raise
        if late.is_given and not piece:  # the body may have ended for that, with nothing to tell
            raise self._pace.late()
        return piece

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
    """The stream of *response*: begun with the read timeout of *pace*, and anew once the deadline no longer counts.

    One without a network stream is not known to be able to begin anew, and goes on as it began.
    """

    def __init__(self, response: httpx.Response, pace: IdleTimeout) -> None:
        self._stream, self._extensions, self._pace = response.stream, response.request.extensions, pace
        self.renewable = "network_stream" in response.extensions
        self._begun: list[Iterator[bytes]] = []  # held until the end: to drop one would close the connection

    def begin(self, read: float | None) -> Iterator[bytes]:
        """Begin to read, waiting *read* seconds for bytes."""
        _set_read_timeout(self._extensions, read)
        self._begun.append(iter(cast("Iterable[bytes]", self._stream)))
        return self._begun[-1]

    def __iter__(self) -> Iterator[bytes]:
        reading = self.begin(self._pace.longest_read())
        hurried = self.renewable and self._pace.before_deadline
        while (chunk := next(reading, None)) is not None:
            yield chunk
            if hurried and not self._pace.before_deadline:
                hurried, reading = False, self.begin(self._pace.longest_read())

    def close(self) -> None:
        """Close the stream itself."""
        cast("httpx.SyncByteStream", self._stream).close()


class AsyncBody:
    """The unread body of *response*, awaiting; no event takes longer than *pace* allows, or comes after *cuts*."""

    def __init__(self, response: httpx.Response, pace: IdleTimeout, cuts: Sequence[Signal] = ()) -> None:
        self._pace, self._cuts = pace, cuts
        self._silence = pace.silence if "network_stream" in response.extensions else None
        _set_read_timeout(response.request.extensions, pace.silence)
        self._chunks = response.aiter_bytes()

    async def chunk(self) -> bytes:
        """Return the next piece; nothing is the end. What httpx raises is made ours; `TimeoutError` is a cut."""
        return await cut_short(self._chunk(), self._cuts)

    async def _chunk(self) -> bytes:
        left = self._pace.left()
        limit = asyncio.timeout(left)
        try:
            if self._is_timed(left):
                return await anext(self._chunks, b"")
            async with limit:
                return await anext(self._chunks, b"")
        except TimeoutError:
            if limit.expired():
                raise self._pace.late() from None
            raise
        except (httpx.HTTPError, OSError) as error:
            raise _ours(error, self._pace) from error

    def _is_timed(self, left: float | None) -> bool:
        """Tell whether the transport's own read timeout ends a wait of *left* seconds: then a timer is saved."""
        return left is None or (self._silence is not None and left >= PRECISION * self._silence)

    async def drain(self) -> None:
        """Read the rest, for `LATE_END` at most, so that the connection can serve the next request."""
        with suppress(httpx.HTTPError, OSError):
            async with asyncio.timeout(LATE_END):
                async for _ in self._chunks:
                    pass


def _set_read_timeout(extensions: Any, read: float | None) -> None:
    extensions["timeout"] = {**extensions.get("timeout", {}), "read": read}


def _ours(error: httpx.HTTPError | OSError, pace: IdleTimeout) -> APIConnectionError:
    late = pace.overdue() if isinstance(error, httpx.TimeoutException) else None
    return late or read_fault(error)
