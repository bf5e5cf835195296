"""Accumulating streams: events with the state so far, and the complete response at the end.

An `Accumulator` collects the chunks in pure code. The streams here pass the events of a `Stream` or an `AsyncStream`
through it, and `StreamManager` opens them in a `with` block.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from ..core.calls.call import StreamCall
from ..errors import InvalidParameterError, OpenAIError, StreamInterrupted
from ..runtime.tracebacks import aleaving, leaving, shorten
from .stream_source import END

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

    from .stream import AsyncStream, Stream

E = TypeVar("E")
F = TypeVar("F")
E_co = TypeVar("E_co", covariant=True)
F_co = TypeVar("F_co", covariant=True)
S = TypeVar("S")
T = TypeVar("T")


class Accumulator(Protocol[E_co, F_co]):
    """Collects the events of one stream."""

    def handle(self, event: Any, /) -> Iterable[E_co]:
        """Add an event of the stream, and return the events that it gives rise to."""
        ...

    def finish(self) -> Iterable[E_co]:
        """Return the events that only the end of the stream allows."""
        ...

    def final(self) -> F_co:
        """Return the complete result; the stream has ended."""
        ...

    def snapshot(self) -> F_co:
        """Return the result so far."""
        ...

    def text(self, event: Any, /) -> str | None:
        """Return the text that one of its own events adds to the response; None for other events."""
        ...


class Opening(NamedTuple):
    """A stream to open: the call to send, its accumulator, and the public classes of the stream, sync and async."""

    call: StreamCall[Any]
    accumulator: Accumulator[Any, Any]
    stream: type[AccumulatingStream[Any, Any]]
    async_stream: type[AsyncAccumulatingStream[Any, Any]]
    handler: Any = None
    """An instance of one of the two classes, if the caller gives one."""

    def begin(self, kind: type[T]) -> T:
        """Return the stream object to read through. Raises `InvalidParameterError` for a handler not of *kind*."""
        if self.handler is None:
            return kind()
        if not isinstance(self.handler, kind):
            raise InvalidParameterError(f"event_handler: expected an {kind.__name__}, got {self.handler!r}")
        return self.handler


class _Accumulating(Generic[E, F]):
    _stream: Any
    _accumulator: Accumulator[E, F]
    _pending: Iterator[E] = iter(())
    """Events that the last event of the stream gave rise to."""
    _is_complete = False
    """Whether the end was reached; before, there is no final result."""

    def _check_complete(self) -> None:
        if not self._is_complete:
            raise StreamInterrupted(message="The stream was not read to its end.", request=self.response.request)

    @property
    def response(self) -> httpx.Response:
        """The HTTP response that the stream is read from."""
        response: httpx.Response = self._stream.response
        return response

    @property
    def snapshot(self) -> F:
        """The result so far, built each time it is read."""
        return self._accumulator.snapshot()

    @property
    def _request_id(self) -> str | None:
        request_id: str | None = self._stream._request_id  # noqa: SLF001 (streams are ours)
        return request_id


class AccumulatingStream(_Accumulating[E, F]):
    """The events of a stream with the state so far: iterate over it.

    Raises the errors of the stream itself; `get_final` raises them too. `close` releases the connection.
    """

    def open(self, stream: Stream[Any], accumulator: Accumulator[E, F]) -> Self:
        """Read *stream*, and accumulate it with *accumulator*."""
        self._stream, self._accumulator = stream, accumulator
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
        try:
            while (event := next(self._pending, END)) is END:
                self._read()
        except OpenAIError as error:
            shorten(error)
            raise
        return event

    def _read(self) -> None:
        """Read the next event of the stream. Raises `StopIteration` after the last one."""
        if self._is_complete:
            raise StopIteration
        try:
            self._pending = iter(self._handle(next(self._stream)))
        except StopIteration:
            self._end()

    def _handle(self, event: Any) -> Iterable[E]:
        return self._accumulator.handle(event)

    def _end(self) -> None:
        if not self._stream.is_complete:  # it was closed
            raise StopIteration
        self._is_complete = True
        self._pending = iter(self._accumulator.finish())

    @property
    def text_deltas(self) -> Iterator[str]:
        """The deltas of the text of the response, as they arrive."""
        return (text for event in self if (text := self._accumulator.text(event)))

    @leaving
    def until_done(self) -> Self:
        """Read to the end. Raises `StreamInterrupted` also if the end cannot be reached any more."""
        for _ in self:
            pass
        self._check_complete()
        return self

    @leaving
    def get_final(self) -> F:
        """Read to the end, and return the complete result."""
        self.until_done()
        return self._accumulator.final()

    def close(self) -> None:
        """Release the connection; the rest is lost."""
        self._stream.close()


class AsyncAccumulatingStream(_Accumulating[E, F]):
    """The events of a stream with the state so far: iterate over it with `async for`.

    Raises the errors of the stream itself; `get_final` raises them too. `close` releases the connection.
    """

    def open(self, stream: AsyncStream[Any], accumulator: Accumulator[E, F]) -> Self:
        """Read *stream*, and accumulate it with *accumulator*."""
        self._stream, self._accumulator = stream, accumulator
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        try:
            while (event := next(self._pending, END)) is END:
                await self._read()
        except OpenAIError as error:
            shorten(error)
            raise
        return event

    async def _read(self) -> None:
        """Read the next event of the stream. Raises `StopAsyncIteration` after the last one."""
        if self._is_complete:
            raise StopAsyncIteration
        try:
            event = await anext(self._stream)
        except StopAsyncIteration:
            self._end()
        else:
            self._pending = iter(await self._handle(event))

    async def _handle(self, event: Any) -> Iterable[E]:
        return self._accumulator.handle(event)

    def _end(self) -> None:
        if not self._stream.is_complete:  # it was closed
            raise StopAsyncIteration
        self._is_complete = True
        self._pending = iter(self._accumulator.finish())

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The deltas of the text of the response, as they arrive."""
        return (text async for event in self if (text := self._accumulator.text(event)))

    @aleaving
    async def until_done(self) -> Self:
        """Read to the end. Raises `StreamInterrupted` also if the end cannot be reached any more."""
        async for _ in self:
            pass
        self._check_complete()
        return self

    @aleaving
    async def get_final(self) -> F:
        """Read to the end, and return the complete result."""
        await self.until_done()
        return self._accumulator.final()

    async def close(self) -> None:
        """Release the connection; the rest is lost."""
        await self._stream.close()

    async def aclose(self) -> None:
        """Release the connection, as `close` does."""
        await self.close()


class StreamManager(Generic[S]):
    """Send a call on entering a `with` block, giving its stream, and release the connection on leaving."""

    def __init__(self, executor: Any, opening: Opening) -> None:
        self._execute: Callable[[StreamCall[Any]], Any] = executor.execute
        self._opening = opening
        self._reading: Any = opening.begin(opening.stream)

    @leaving
    def __enter__(self) -> S:
        opening = self._opening
        stream: Any = self._reading.open(self._execute(opening.call), opening.accumulator)
        self._stream = stream
        entered: S = stream
        return entered

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._stream.close()


class AsyncStreamManager(Generic[S]):
    """Send a call on entering an `async with` block, giving its stream, and release the connection on leaving."""

    def __init__(self, executor: Any, opening: Opening) -> None:
        self._execute: Callable[[StreamCall[Any]], Any] = executor.execute
        self._opening = opening
        self._reading: Any = opening.begin(opening.async_stream)

    @aleaving
    async def __aenter__(self) -> S:
        opening = self._opening
        stream: Any = self._reading.open(await self._execute(opening.call), opening.accumulator)
        self._stream = stream
        entered: S = stream
        return entered

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self._stream.close()
