"""`Stream` and `AsyncStream`: the events of a response, one by one.

`core.streaming` decides what the bytes mean, and `core.execution` whether another attempt is made; here the chunks are
waited for, and the connection is released: returned to the pool when the stream is complete, closed on `close`, an
error, cancellation or garbage collection.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .._pickling import Connected
from ..core.call_info import Outcome
from ..core.calls.call import StreamCall
from ..core.execution.sent import StreamSent
from ..core.streaming.resume import resuming
from ..errors import OpenAIError
from ..runtime.tracebacks import shorten
from .stream_source import END, StreamSource

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Coroutine, Iterator
    from types import TracebackType
    from typing import Self

    import httpx

    from .stream_body import AsyncBody, Body

E = TypeVar("E")


class _Streamed(Connected, Generic[E]):
    """What both streams share."""

    _instead = "keep its events in a list"

    if TYPE_CHECKING:
        _call: StreamCall[E]
        _executor: Any
        _source: StreamSource[E]

    def __init__(
        self,
        sent: StreamSent | None = None,
        call: StreamCall[E] | None = None,
        executor: Any = None,
        *,
        cast_to: Any = None,
        response: httpx.Response | None = None,
        client: Any = None,
        options: Any = None,  # noqa: ARG002 (the official signature)
    ) -> None:
        """Read *response*, each event as an object of the type *cast_to*; our own calls pass what they have *sent*."""
        self._begin()
        if sent is not None and call is not None:
            self._call, self._executor = call, executor
            self._source = StreamSource(sent, call)
            return
        from .own_streams import source_of  # few programs make streams themselves

        self._executor = getattr(client, "_executor", None)
        source = source_of(type(self), cast_to, response)
        if source is not None:
            self._call, self._source = source.call, source

    def _begin(self) -> None:
        """Note where the stream was made."""

    def _continuation(self) -> StreamCall[E]:
        return resuming(self._call, self._source.reader.position)

    @property
    def is_complete(self) -> bool:
        """Whether the stream was read to its end: it was not closed before, and no error interrupted it."""
        return self._source.ended and not self._source.closed

    @property
    def response(self) -> httpx.Response:
        """The HTTP response that is read: the latest one, if the request was sent again before its first event."""
        return self._source.response if "_source" in vars(self) else cast("httpx.Response", None)

    @property
    def _request_id(self) -> str | None:
        request_id: str | None = self.response.headers.get("x-request-id")
        return request_id

    def __repr__(self) -> str:
        if "_source" not in vars(self):
            return f"<{type(self).__name__} [without a response]>"
        state = "complete" if self._source.reader.complete else "closed" if self.response.is_closed else "open"
        return f"<{type(self).__name__} [{state}]>"


class Stream(_Streamed[E]):
    """The events of a response, decoded as they arrive: iterate over it.

    A loop that is left with `break` can be entered again. The end of a `with` block, `close` and garbage collection
    release the connection. A stream that fails before its first event is sent again as any call is. Raises the error
    of an error event, `APITimeoutError` for a first event that does not come in time, and `StreamInterrupted` if the
    stream is interrupted later or was interrupted before; `partial` of each holds the events so far.
    """

    _body: Body | None = None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "__stream__" in vars(cls):
            from .own_streams import iterated  # few programs derive from streams

            iterated(cls)

    def __stream__(self) -> Iterator[E]:
        """Yield the events; a subclass that overrides this yields others, from it."""
        with suppress(StopIteration):
            while True:
                yield Stream.__next__(self)

    def resume(self) -> Stream[E]:
        """Request the events of a stored response that follow the last one that arrived.

        Raises `InvalidParameterError` if there is nothing to resume: the response is not stored, its id has not
        arrived, or this is the stream of something else.
        """
        stream: Stream[E] = self._executor.execute(self._continuation())
        return stream

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
        source = self._source
        if (item := source.ready()) is not END:
            return item
        if source.ended:
            raise StopIteration
        source.check_readable()
        source.reading = True
        try:
            while True:
                try:
                    item = source.next_item()
                    if item is END:
                        item = self._advance(source)
                except BaseException as error:  # noqa: BLE001 (it is raised again, or sent again)
                    try:
                        source.response.close()
                    except BaseException:
                        source.lose(error)
                        raise
                    flow = source.failed(error)
                else:
                    break
                source.take(self._executor.resend(flow, source.scope))
                self._body = None
        except OpenAIError as error:
            shorten(error)
            raise
        finally:
            source.reading = False
        if item is END:
            raise StopIteration
        return item

    def _advance(self, source: StreamSource[E]) -> E:
        """Wait for chunks until there is an item, and return it; `END` once the body is read and released."""
        item: E = END
        while item is END:
            if not source.needs_chunk():
                _finish(source, self._body)
                break
            if self._body is None:
                from .stream_body import Body  # loads httpx

                self._body = Body(source.response, source.pace, source.scope.cuts)
            source.add(self._body.chunk())
            item = source.next_item()
        return item

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Release the connection; the rest is lost, and another thread that reads is interrupted."""
        source: StreamSource[E] | None = vars(self).get("_source")
        if source is None or source.ended:
            return
        source.closed = True
        if source.reading:  # in another thread: closing alone would not wake it
            from ..http.interrupt import interrupt  # loads httpx

            interrupt(self.response)
            self.response.close()
            source.settle(Outcome.ABANDONED)
        else:
            _finish(source, self._body)

    def __del__(self) -> None:
        if "_source" in vars(self):
            self.close()


class AsyncStream(_Streamed[E]):
    """The events of a response, decoded as they arrive: iterate over it with `async for`.

    A loop that is left with `break` can be entered again. The end of an `async with` block, `close` and garbage
    collection release the connection. A stream that fails before its first event is sent again as any call is. Raises
    the error of an error event, `APITimeoutError` for a first event that does not come in time, and `StreamInterrupted`
    if the stream is interrupted later or was interrupted before; `partial` of each holds the events so far.
    """

    _body: AsyncBody | None = None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "__stream__" in vars(cls):
            from .own_streams import aiterated  # as above

            aiterated(cls)

    async def __stream__(self) -> AsyncIterator[E]:
        """Yield the events; a subclass that overrides this yields others, from it."""
        with suppress(StopAsyncIteration):
            while True:
                yield await AsyncStream.__anext__(self)

    _loop: asyncio.AbstractEventLoop | None = None

    def _begin(self) -> None:
        self._loop = _running_loop()

    async def resume(self) -> AsyncStream[E]:
        """Request the events of a stored response that follow the last one that arrived.

        Raises `InvalidParameterError` if there is nothing to resume: the response is not stored, its id has not
        arrived, or this is the stream of something else.
        """
        stream: AsyncStream[E] = await self._executor.execute(self._continuation())
        return stream

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        source = self._source
        if (item := source.ready()) is not END:  # nothing is awaited while items are there
            return item
        if source.ended:
            raise StopAsyncIteration
        source.check_readable()
        source.reading = True
        try:
            while True:
                try:
                    item = source.next_item()
                    if item is END:
                        item = await self._advance(source)
                except BaseException as error:  # noqa: BLE001 (it is raised again, or sent again)
                    try:
                        await source.response.aclose()
                    except BaseException:  # such as a second cancellation
                        source.lose(error)
                        raise
                    flow = source.failed(error)
                else:
                    break
                source.take(await self._executor.resend(flow, source.scope))
                self._body = None
        except OpenAIError as error:
            shorten(error)
            raise
        finally:
            source.reading = False
        if item is END:
            raise StopAsyncIteration
        return item

    async def _advance(self, source: StreamSource[E]) -> E:
        """Wait for chunks until there is an item, and return it; `END` once the body is read and released."""
        item: E = END
        while item is END:
            if not source.needs_chunk():
                await _afinish(source, self._body)
                break
            if self._body is None:
                from .stream_body import AsyncBody  # loads httpx

                self._loop = _running_loop()
                self._body = AsyncBody(source.response, source.pace, source.scope.cuts)
            source.add(await self._body.chunk())
            item = source.next_item()
        return item

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection; the rest is lost."""
        source: StreamSource[E] | None = vars(self).get("_source")
        if source is None or source.ended:
            return
        source.closed = True
        if source.reading:  # in another task, which finds the response closed
            await self.response.aclose()
            source.settle(Outcome.ABANDONED)
        else:
            await _afinish(source, self._body)

    aclose = close

    def __del__(self) -> None:
        if "_source" in vars(self) and not self._source.ended:
            self._source.closed = True
            self._source.settle(Outcome.ABANDONED)
            _run_later(self._loop, _afinish(self._source, self._body))


def _finish(source: StreamSource[Any], body: Body | None) -> None:
    """Release the connection: to the pool if the stream is complete."""
    if source.reader.complete and body is not None:
        body.drain()
    source.response.close()
    source.finish()


async def _afinish(source: StreamSource[Any], body: AsyncBody | None) -> None:
    """Release the connection: to the pool if the stream is complete."""
    if source.reader.complete and body is not None:
        await body.drain()
    await source.response.aclose()
    source.finish()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    import asyncio  # only the async client needs it

    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # made outside of one, by a test
        return None


_TASKS: set[asyncio.Task[None]] = set()
"""The tasks that close dropped streams: an event loop itself keeps only weak references to tasks."""


def _run_later(loop: asyncio.AbstractEventLoop | None, work: Coroutine[Any, Any, None]) -> None:
    """Run *work* in *loop*, from any thread; without a usable loop drop it: the pool closes dropped connections."""
    if loop is None or loop.is_closed():
        work.close()
        return

    def run() -> None:
        _TASKS.add(task := loop.create_task(work))
        task.add_done_callback(_TASKS.discard)

    loop.call_soon_threadsafe(run)
