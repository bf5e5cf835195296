"""`Stream` and `AsyncStream`: the events of an answer, one by one.

Imports `core.reader`, `core.flow` and `core.gates` (how a call ends), the errors and `drivers` (for `fault`); httpx and
asyncio on first use.
What the bytes mean is decided by `core.reader`; here they are waited for, and the connection is let go: given back
to the pool when the stream is complete, closed on `break`, `close`, an error or cancellation.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .core.call import StreamCall
from .core.flow import Settle, ignore
from .core.gates import Ended
from .core.reader import EventReader
from .drivers import fault
from .errors import OpenAIError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

E = TypeVar("E")

LATE_END = 0.1
"""Seconds that the end of the body may come after the last event for the connection to be kept."""


class _Streamed(Generic[E]):
    """What both streams share: the response, whose headers have come and whose body has not been read.

    *settle* is told how the stream ends; it heeds what it is told first.
    """

    def __init__(self, response: httpx.Response, call: StreamCall[E], settle: Settle = ignore) -> None:
        self.response, self._settle = response, settle
        self._reader = EventReader(call, response)

    @property
    def _request_id(self) -> str | None:
        request_id: str | None = self.response.headers.get("x-request-id")
        return request_id

    def __repr__(self) -> str:
        state = "complete" if self._reader.complete else "closed" if self.response.is_closed else "open"
        return f"<{type(self).__name__} [{state}]>"


class Stream(_Streamed[E]):
    """The events of an answer, decoded as they come: iterate it, once.

    Leaving the loop, for whatever reason, releases the connection; so does leaving a `with` block, or `close`.
    Raises the error that an error event stands for, and `StreamInterrupted`, with what arrived as `partial`, if the
    stream breaks off.
    """

    def __init__(self, response: httpx.Response, call: StreamCall[E], settle: Settle = ignore) -> None:
        super().__init__(response, call, settle)
        self._items = _items(response, self._reader, settle)

    def __iter__(self) -> Iterator[E]:
        try:
            yield from self._items
        finally:
            self.close()

    def __next__(self) -> E:
        return next(self._items)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Release the connection; what has not been read is lost."""
        with suppress(ValueError):  # another thread is waiting in it, and will find the response closed
            self._items.close()
        self.response.close()
        self._settle(Ended.ABANDONED)

    def __del__(self) -> None:
        self.response.close()


class AsyncStream(_Streamed[E]):
    """The events of an answer, decoded as they come: iterate it, once, with `async for`.

    Leaving the loop, for whatever reason, releases the connection; so does leaving an `async with` block, or `close`.
    Raises the error that an error event stands for, and `StreamInterrupted`, with what arrived as `partial`, if the
    stream breaks off.
    """

    def __init__(self, response: httpx.Response, call: StreamCall[E], settle: Settle = ignore) -> None:
        super().__init__(response, call, settle)
        self._items = _aitems(response, self._reader, settle)

    async def __aiter__(self) -> AsyncIterator[E]:
        try:
            async for item in self._items:
                yield item
        finally:
            await self.close()

    async def __anext__(self) -> E:
        return await anext(self._items)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection; what has not been read is lost."""
        with suppress(RuntimeError):  # another task is waiting in it, and will find the response closed
            await self._items.aclose()
        await self.response.aclose()
        self._settle(Ended.ABANDONED)

    aclose = close


def _items(response: httpx.Response, reader: EventReader[E], settle: Settle) -> Generator[E, None, None]:
    import httpx  # noqa: PLC0415 (a response exists, so it is loaded)

    chunks = response.iter_bytes()  # held until the response is closed: it would take the connection with it
    try:
        for chunk in chunks:
            yield from reader.feed(chunk)
            if reader.complete:
                return
        yield from reader.finish()
        settle(Ended.OK)
    except httpx.HTTPError as error:
        raise _told(settle, _broken(error, reader)) from error
    except OpenAIError as error:
        settle(error)
        raise
    finally:
        settle(Ended.OK if reader.complete else Ended.ABANDONED)
        if reader.complete:
            _drain(response)
        response.close()


async def _aitems(response: httpx.Response, reader: EventReader[E], settle: Settle) -> AsyncGenerator[E, None]:
    import httpx  # noqa: PLC0415 (as above)

    chunks = response.aiter_bytes()
    try:
        async for chunk in chunks:
            for item in reader.feed(chunk):
                yield item
            if reader.complete:
                return
        for item in reader.finish():
            yield item
        settle(Ended.OK)
    except httpx.HTTPError as error:
        raise _told(settle, _broken(error, reader)) from error
    except OpenAIError as error:
        settle(error)
        raise
    finally:
        settle(Ended.OK if reader.complete else Ended.ABANDONED)
        if reader.complete:
            await _adrain(chunks)
        await response.aclose()


def _broken(error: httpx.HTTPError, reader: EventReader[Any]) -> OpenAIError:
    """Make our error of a transport's: as for any request while nothing has been handed out."""
    ours = None if reader.begun else fault(error)
    return ours or reader.interrupted(f"The stream broke off: {str(error) or type(error).__name__}")


def _told(settle: Settle, error: OpenAIError) -> OpenAIError:
    settle(error)
    return error


def _drain(response: httpx.Response) -> None:
    """Read the rest of the body, for `LATE_END` at most, so that the connection can serve the next request.

    The transport takes the read timeout when it begins to read, so it is made to begin anew with a short one.
    One that has no network stream is not known to do so, and is not waited for.
    """
    import httpx  # noqa: PLC0415 (as above)

    if response.is_closed or "network_stream" not in response.extensions:
        return
    extensions, end = response.request.extensions, monotonic() + LATE_END
    extensions["timeout"] = {**extensions.get("timeout", {}), "read": LATE_END}
    with suppress(httpx.HTTPError):
        for _ in cast("Iterable[bytes]", response.stream):
            if monotonic() > end:
                return


async def _adrain(chunks: AsyncIterator[bytes]) -> None:
    """Read the rest of the body, for `LATE_END` at most, so that the connection can serve the next request."""
    import asyncio  # noqa: PLC0415 (loaded by whoever awaits)

    import httpx  # noqa: PLC0415 (as above)

    with suppress(httpx.HTTPError, TimeoutError):
        async with asyncio.timeout(LATE_END):
            async for _ in chunks:
                pass
