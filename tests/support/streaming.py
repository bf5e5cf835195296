"""One interface for sync and async streams, over scripted bodies or a real server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from types import TracebackType
from typing import Any, Self

import httpx

from openai_dual.core.calls.call import EventKind, Operation, StreamCall
from openai_dual.core.execution.sent import StreamSent
from openai_dual.responses.stream import AsyncStream, Stream


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The chunks of a body; an exception among them is raised in its place. `closed` counts the closings."""

    def __init__(self, chunks: Sequence[bytes | BaseException]) -> None:
        self._chunks = chunks
        self.closed = 0
        self.asked = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            self.asked += 1
            if isinstance(chunk, BaseException):
                raise chunk
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def call(events: EventKind | None = "chat", body: Any = None) -> StreamCall[Any]:
    """Make a call whose items are the parsed events."""
    return StreamCall(Operation("test", "POST", "/test", events=events), lambda value: value, "/test", body=body or {})


class Streaming:
    """Open streams and read them, sync or in an event loop."""

    def __init__(self, kind: str, events: EventKind | None = "chat") -> None:
        self._sync = kind == "sync"
        self._call = call(events)
        self.runner = asyncio.Runner()
        self.http: Any = httpx.Client() if self._sync else httpx.AsyncClient()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._finish(self.http.close() if self._sync else self.http.aclose())
        self.runner.close()

    def over(self, body: Body) -> Any:
        """Open a stream over a scripted body."""
        request = httpx.Request("POST", "http://test/")
        return self._stream(httpx.Response(200, headers={"x-request-id": "req_1"}, stream=body, request=request))

    def from_url(self, url: str) -> Any:
        """Open a stream from a server."""
        return self._stream(self._finish(self.http.send(self.http.build_request("POST", url), stream=True)))

    def next(self, stream: Any) -> Any:
        return next(stream) if self._sync else self.runner.run(_anext(stream))

    def rest(self, stream: Any) -> list[Any]:
        return list(stream) if self._sync else self.runner.run(_rest(stream))

    def first_of_loop(self, stream: Any) -> Any:
        """Leave a `for` loop over *stream* at its first item."""
        return _first(stream) if self._sync else self.runner.run(_afirst(stream))

    def in_block(self, stream: Any) -> Any:
        """Leave a `with` block of *stream* after one item."""
        return _block(stream) if self._sync else self.runner.run(_ablock(stream))

    def close(self, stream: Any) -> None:
        self._finish(stream.close())

    def _stream(self, response: httpx.Response) -> Any:
        return (Stream if self._sync else AsyncStream)(StreamSent(response, 1), self._call, self)

    def execute(self, call: Any) -> Any:  # noqa: ARG002 (a client's signature)
        raise AssertionError("these streams send nothing")

    def resend(self, flow: Any, scope: Any) -> Any:  # noqa: ARG002 (as above)
        raise AssertionError("these streams send nothing")

    def _finish(self, result: Any) -> Any:
        return result if self._sync else self.runner.run(_wait(result))


async def _wait(result: Any) -> Any:
    return await result


async def _anext(stream: Any) -> Any:
    return await anext(stream)


async def _rest(stream: Any) -> list[Any]:
    return [item async for item in stream]


def _first(stream: Any) -> Any:
    for item in stream:
        return item
    return None


async def _afirst(stream: Any) -> Any:
    async for item in stream:
        return item
    return None


def _block(stream: Any) -> Any:
    with stream as opened:
        return next(opened)


async def _ablock(stream: Any) -> Any:
    async with stream as opened:
        return await anext(opened)
