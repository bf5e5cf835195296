"""`Stream` and `AsyncStream`: the events of an answer, one by one.

Imports of `core`: `reader`, `resuming`, `usage`, `flow` and `gates` (how a call ends); the errors; `bodies` and
`cutting`, which load httpx, on use. What the bytes mean is decided by `core.reader`, and whether another attempt is
made by `core.flow`; here they are waited for, and the connection is let go: given back to the pool when the stream is
complete, closed on `break`, `close`, an error or cancellation.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ..core.call_info import Outcome, OutcomeOrError
from ..core.calls.call import StreamCall
from ..core.cancellation import CANCELLATIONS, CancelScope
from ..core.execution.flow import StreamFlow
from ..core.execution.sent import StreamSent
from ..core.resilience.token_usage import counting
from ..core.streaming.event_reader import EventReader
from ..core.streaming.resume import resuming
from ..errors import APIError, OpenAIError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

E = TypeVar("E")


class _StreamSource(Generic[E]):
    """The answer that a stream reads: its headers have come, its body has not been read.

    As a context, the reading of it: what goes wrong there is either why the request is to be sent again, or raised as
    what it is to the caller. Apart from the stream, so that nothing which reads on keeps alive a stream that its owner
    forgot.
    """

    def __init__(self, answered: StreamSent, call: StreamCall[E]) -> None:
        self._call = call
        self.closed = False
        self.take(answered)

    def take(self, answered: StreamSent) -> None:
        """Read *answered* from now on."""
        self._answered, self.response = answered, answered.response
        self.pace, self.scope = answered.pace, answered.scope
        call = self._call if answered.used is None else counting(self._call, answered.used)
        self.reader = EventReader(call, answered.response, None if answered.watch is None else answered.watch.chunk)
        self.unread = True
        self.again: StreamFlow | None = None
        """What sends the request again, if that is to be done."""

    def is_over(self) -> bool:
        """Tell whether nothing more is to be handed out. Raises what ends a stream early that is not complete."""
        if self.closed or self.reader.complete:
            return True
        self.scope.check()
        return False

    def goes_on(self) -> bool:
        """Tell whether to wait for more of the body. Raises `APITimeoutError` if the next event is overdue."""
        if self.is_over():
            return False
        if self.reader.has_new():
            self.pace.arrived()
        elif late := self.pace.overdue():
            raise late
        return True

    def rest(self) -> Iterator[E]:
        """Yield what only the end of the body ends."""
        return iter(()) if self.is_over() else self.reader.finish()

    def settle(self, outcome: OutcomeOrError) -> None:
        """Tell how the call ended; it heeds what it is told first."""
        self._answered.settle(Outcome.OK if self.reader.complete else outcome)

    def __enter__(self) -> None:
        self.unread = False
        self.pace.wait()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> bool:
        if isinstance(error, Exception) and (early := self.scope.reason()) is not None:
            self._end(early, error)
        if not isinstance(error, APIError):
            self.settle(Outcome.OK if error is None and not self.closed else Outcome.ABANDONED)
            return False
        if self._answered.again is not None and not (self.reader.started or self.closed):
            self.again = self._answered.again(error)
            return True
        told = self.reader.with_partial(error)
        told.attempts, told.max_attempts = self._answered.attempts, self._answered.max_attempts
        self.settle(told)
        try:
            if told is not error:
                raise told from error.__cause__ or error
        finally:
            del told  # its traceback leads here
        return False

    def _end(self, early: OpenAIError, error: Exception) -> NoReturn:
        """Raise *early*, with what arrived, in place of the *error* that came of it."""
        self.settle(Outcome.ABANDONED)
        early.partial = self.reader.yielded()
        early.attempts, early.max_attempts = self._answered.attempts, self._answered.max_attempts
        try:
            raise early from (None if isinstance(error, CANCELLATIONS) else error)
        finally:
            del early, error  # their tracebacks lead here


class _Streamed(Generic[E]):
    """What both streams share."""

    def __init__(self, answered: StreamSent, call: StreamCall[E], executor: Any) -> None:
        self._call, self._source = call, _StreamSource(answered, call)
        self._execute = executor.execute

    def _continuation(self) -> StreamCall[E]:
        return resuming(self._call, self._source.reader.position)

    @property
    def response(self) -> httpx.Response:
        """The HTTP answer that is read: the latest, if the request was sent again before its first event."""
        return self._source.response

    @property
    def _request_id(self) -> str | None:
        request_id: str | None = self.response.headers.get("x-request-id")
        return request_id

    def __repr__(self) -> str:
        state = "complete" if self._source.reader.complete else "closed" if self.response.is_closed else "open"
        return f"<{type(self).__name__} [{state}]>"


class Stream(_Streamed[E]):
    """The events of an answer, decoded as they come: iterate it, once.

    Leaving the loop, for whatever reason, releases the connection; so does leaving a `with` block, or `close`.
    A stream that fails before its first event is sent again as any call is. Raises the error that an error event
    stands for, `APITimeoutError` for a first event that does not come in time, and `StreamInterrupted` if it breaks
    off later; `partial` of each has what arrived.
    """

    def __init__(self, answered: StreamSent, call: StreamCall[E], executor: Any) -> None:
        super().__init__(answered, call, executor)
        self._items = _items(self._source, executor.resend)

    def resume(self) -> Stream[E]:
        """Stream the events of a stored response that come after the last one that arrived, in a request of its own.

        Raises `InvalidParameterError` if there is nothing to go on with: the response is not stored, its id has not
        arrived, or this is the stream of something else.
        """
        stream: Stream[E] = self._execute(self._continuation())
        return stream

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
        """Release the connection; what has not been read is lost, and another thread that reads is interrupted."""
        self._source.closed = True
        try:
            self._items.close()
        except ValueError:  # another thread is waiting in it: closing alone would not wake it
            from ..http.interrupt import interrupt  # loads httpx

            interrupt(self.response)
        self.response.close()
        self._source.settle(Outcome.ABANDONED)

    def __del__(self) -> None:
        self.response.close()


class AsyncStream(_Streamed[E]):
    """The events of an answer, decoded as they come: iterate it, once, with `async for`.

    Leaving the loop, for whatever reason, releases the connection; so does leaving an `async with` block, or `close`.
    A stream that fails before its first event is sent again as any call is. Raises the error that an error event
    stands for, `APITimeoutError` for a first event that does not come in time, and `StreamInterrupted` if it breaks
    off later; `partial` of each has what arrived.
    """

    def __init__(self, answered: StreamSent, call: StreamCall[E], executor: Any) -> None:
        super().__init__(answered, call, executor)
        self._items = _aitems(self._source, executor.resend)

    async def resume(self) -> AsyncStream[E]:
        """Stream the events of a stored response that come after the last one that arrived, in a request of its own.

        Raises `InvalidParameterError` if there is nothing to go on with: the response is not stored, its id has not
        arrived, or this is the stream of something else.
        """
        stream: AsyncStream[E] = await self._execute(self._continuation())
        return stream

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
        self._source.closed = True
        with suppress(RuntimeError):  # another task is waiting in it, and will find the response closed
            await self._items.aclose()
        await self.response.aclose()
        self._source.settle(Outcome.ABANDONED)

    aclose = close


def _items(source: _StreamSource[E], run: Callable[[StreamFlow, CancelScope], StreamSent]) -> Generator[E, None, None]:
    from .stream_body import Body  # loads httpx

    while source.unread:
        body = Body(source.response, source.pace, source.scope.cuts)
        with source:
            try:
                while source.goes_on() and (chunk := body.chunk()):
                    for item in source.reader.feed(chunk):
                        yield item
                        if source.scope.is_due:
                            break
                yield from source.rest()
            finally:
                if source.reader.complete:
                    body.drain()
                source.response.close()
        if source.again is not None:
            source.take(run(source.again, source.scope))


async def _aitems(
    source: _StreamSource[E], run: Callable[[StreamFlow, CancelScope], Awaitable[StreamSent]]
) -> AsyncGenerator[E, None]:
    from .stream_body import AsyncBody  # loads httpx

    while source.unread:
        body = AsyncBody(source.response, source.pace, source.scope.cuts)
        with source:
            try:
                while source.goes_on() and (chunk := await body.chunk()):
                    for item in source.reader.feed(chunk):
                        yield item
                        if source.scope.is_due:
                            break
                for item in source.rest():
                    yield item
            finally:
                if source.reader.complete:
                    await body.drain()
                await source.response.aclose()
        if source.again is not None:
            source.take(await run(source.again, source.scope))
