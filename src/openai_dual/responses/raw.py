"""The results of `.raw` and the `with_..._response` views: the HTTP response and the value.

`Response` has its body read. `StreamedResponse` and its async twin have it unread, inside a `with` block that
`ResponseContext` and its twin open.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, overload

from ..core.call_info import Outcome
from ..core.calls.call import Call, StreamCall
from ..core.decoding.binary import replacing
from ..core.decoding.decode import check_binary, is_suspect
from ..core.decoding.lines import LineDecoder, iter_lines
from ..core.decoding.rate_limit_headers import RateLimitStatus, rate_limits
from ..core.execution.sent import Sent, StreamSent
from ..core.jsons import loads
from ..core.omit import is_omitted, omit
from ..runtime.tracebacks import aleaving, leaving
from .attributes import HttpAttributes
from .casting import cast_call
from .reading import aread_chunks, aread_whole, faults_as_ours, read_chunks, read_whole

if TYPE_CHECKING:
    from types import TracebackType

P = TypeVar("P")
T = TypeVar("T")
V = TypeVar("V")
C = TypeVar("C", bytes, str)
S = TypeVar("S", bound=Sent)
Value: TypeAlias = Callable[[Call[Any], Sent], Any]
"""Decodes the value of a call from its response."""


class BaseAPIResponse(HttpAttributes, Generic[T, S]):
    """What every kind of response has; *value* decodes the value of a call from its response."""

    def __init__(self, call: Call[Any], answered: S, value: Callable[[Call[Any], Sent], T]) -> None:
        self.http_response = answered.response
        self.retries_taken = answered.attempts - 1
        self._call, self._answered, self._value = call, answered, value
        self._cast: dict[Any, Any] = {}
        """The values so far, by the type that they were parsed as."""

    def _as(self, to: Any) -> Any:
        """Return the value as *to*; omitted, it is the value of the method. Each is made once."""
        call = self._call if is_omitted(to) else cast_call(self._call, to)
        if (key := _hashable(to)) not in self._cast:
            self._cast[key] = self._value(call, self._answered)
        return self._cast[key]

    @cached_property
    def rate_limits(self) -> RateLimitStatus:
        """The limits of requests and tokens, as the headers say."""
        return rate_limits(self.headers)

    @property
    def _is_binary(self) -> bool:
        return self._call.operation.answer == "binary" and not isinstance(self._call, StreamCall)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}] of {self._call.operation.id}>"


def _hashable(to: Any) -> Any:
    """Return *to*, or of a type that has no hash, such as `Annotated[int, []]`, its text."""
    try:
        hash(to)
    except TypeError:
        return repr(to)
    return to


class Response(BaseAPIResponse[T, Sent]):
    """A response whose body has been read; `parse()` returns what the method itself would have returned."""

    def __init__(self, call: Call[Any], answered: Sent, value: Callable[[Call[Any], Sent], T]) -> None:
        super().__init__(call, answered, value)
        if self.http_response.is_closed:
            self._end()

    @property
    def call(self) -> Call[Any]:
        """The request, as it was prepared."""
        return self._call

    def showing(self, value: Callable[[Call[Any], Sent], V]) -> Response[V]:
        """Return this response with another value."""
        return Response(self._call, self._answered, value)

    def in_memory(self) -> tuple[Call[Any], StreamSent, Callable[[Call[Any], Sent], T]]:
        """Return the parts of a response whose body is asked for, and comes from memory."""
        return self._call, StreamSent(self.http_response, self._answered.attempts), self._value

    @property
    def content(self) -> bytes:
        """The body; raises `OpenAIError` for a stream, whose body is its events."""
        with faults_as_ours():
            return self.http_response.content

    @property
    @leaving
    def text(self) -> str:
        """The body as text; raises `OpenAIError` for a stream."""
        with faults_as_ours():
            return self.http_response.text

    @leaving
    def json(self) -> Any:
        """Return the body parsed as JSON; raises `MalformedJSONError`."""
        return loads(self.content)

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[P]) -> P: ...
    @leaving
    def parse(self, *, to: Any = omit) -> Any:
        """Return the value: what the method itself would have returned, the same one each time.

        *to* is another type: a model class, a pydantic class, dict, list or a union of these, str, bytes, a number,
        `httpx.Response`; of a stream, `Stream[X]`. Raises `InvalidParameterError` for a type that no response can be,
        and `APIResponseValidationError` for a body that does not fit.
        """
        return self._as(to)


class StreamedResponse(BaseAPIResponse[T, StreamSent]):
    """A response whose body is read chunk by chunk, or completely on demand."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in chunks. Raises the error if a binary response is labelled as a page or an error."""
        self._refuse_other()
        return read_chunks(self.http_response.iter_bytes(chunk_size), self._answered)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text, in chunks."""
        self._refuse_other()
        return read_chunks(self.http_response.iter_text(chunk_size), self._answered)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without their ends: LF, CRLF or CR."""
        return iter_lines(self.iter_text())

    @leaving
    def read(self) -> bytes:
        """Return the complete body, of `max_response_bytes` at most; raises `ResponseTooLargeError`.

        Raises the error if a binary response is an HTML page or an error object.
        """
        body = read_whole(self._answered)
        self._end()
        if self._is_binary:
            check_binary(self._call, self.http_response)
        return body

    def _refuse_other(self) -> None:
        if self._is_binary and is_suspect(self._call, self.http_response):
            self.read()

    @leaving
    def text(self) -> str:
        """Return the complete body as text."""
        self.read()
        return self.http_response.text

    @leaving
    def json(self) -> Any:
        """Return the complete body parsed as JSON; raises `MalformedJSONError`."""
        return loads(self.read())

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[P]) -> P: ...
    @leaving
    def parse(self, *, to: Any = omit) -> Any:
        """Return the value: what the method itself would have returned, or that as the type *to*: see `Response`."""
        if not isinstance(self._call, StreamCall):
            self.read()
        return self._as(to)

    @leaving
    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to *file* as it arrives; if it does not arrive completely, *file* stays unchanged."""
        with replacing(file) as out:
            out.writelines(self.iter_bytes(chunk_size))

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to *file*, as `stream_to_file` does."""
        self.stream_to_file(file)

    def close(self) -> None:
        """Release the connection; another thread that reads is interrupted."""
        if not self.http_response.is_closed:  # closing alone would not wake it
            from ..http.interrupt import interrupt  # loads httpx

            interrupt(self.http_response)
        self.http_response.close()
        self._end()
        self._answered.settle(Outcome.ABANDONED)


class AsyncStreamedResponse(BaseAPIResponse[T, StreamSent]):
    """A response whose body is read chunk by chunk, or completely on demand."""

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in chunks. Raises the error if a binary response is labelled as a page or an error."""
        return self._checked(aread_chunks(self.http_response.aiter_bytes(chunk_size), self._answered))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text, in chunks."""
        return self._checked(aread_chunks(self.http_response.aiter_text(chunk_size), self._answered))

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body, without their ends: LF, CRLF or CR."""
        decoder = LineDecoder()
        async for chunk in self.iter_text():
            for line in decoder.feed(chunk):
                yield line
        for line in decoder.flush():
            yield line

    @aleaving
    async def read(self) -> bytes:
        """Return the complete body, of `max_response_bytes` at most; raises `ResponseTooLargeError`.

        Raises the error if a binary response is an HTML page or an error object.
        """
        body = await aread_whole(self._answered)
        self._end()
        if self._is_binary:
            check_binary(self._call, self.http_response)
        return body

    def _checked(self, chunks: AsyncIterator[C]) -> AsyncIterator[C]:
        suspect = self._is_binary and is_suspect(self._call, self.http_response)
        return self._after_reading(chunks) if suspect else chunks

    async def _after_reading(self, chunks: AsyncIterator[C]) -> AsyncIterator[C]:
        await self.read()
        async for chunk in chunks:
            yield chunk

    @aleaving
    async def text(self) -> str:
        """Return the complete body as text."""
        await self.read()
        return self.http_response.text

    @aleaving
    async def json(self) -> Any:
        """Return the complete body parsed as JSON; raises `MalformedJSONError`."""
        return loads(await self.read())

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[P]) -> P: ...
    @aleaving
    async def parse(self, *, to: Any = omit) -> Any:
        """Return the value: what the method itself would have returned, or that as the type *to*: see `Response`."""
        if not isinstance(self._call, StreamCall):
            await self.read()
        return self._as(to)

    @aleaving
    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to *file* as it arrives; if it does not arrive completely, *file* stays unchanged.

        The writes are not awaited: one to the page cache is shorter than a switch to a thread.
        """
        with replacing(file) as out:
            async for chunk in self.iter_bytes(chunk_size):
                out.write(chunk)

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to *file*, as `stream_to_file` does."""
        await self.stream_to_file(file)

    async def close(self) -> None:
        """Release the connection."""
        await self.http_response.aclose()
        self._end()
        self._answered.settle(Outcome.ABANDONED)

    aclose = close


class ResponseContext(Generic[T]):
    """Send a call on entering a `with` block, and release its connection on leaving."""

    def __init__(self, send: Callable[[], StreamedResponse[T]]) -> None:
        self._send = send

    @leaving
    def __enter__(self) -> StreamedResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._response.close()


class AsyncResponseContext(Generic[T]):
    """Send a call on entering an `async with` block, and release its connection on leaving."""

    def __init__(self, send: Callable[[], Awaitable[AsyncStreamedResponse[T]]]) -> None:
        self._send = send

    @aleaving
    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self._response.close()
