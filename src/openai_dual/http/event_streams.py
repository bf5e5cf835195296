"""Responses of HTTP that did not come over HTTP: their bodies are produced while they are read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Any, Final

import httpx

EVENT_STREAM: Final = {"content-type": "text/event-stream"}
JSON: Final = {"content-type": "application/json"}


class Produced(httpx.SyncByteStream):
    """A body of *frames*; *close* is called when it is no longer read."""

    def __init__(self, frames: Iterator[bytes], close: Callable[[], object]) -> None:
        self._frames, self._close = frames, close

    def __iter__(self) -> Iterator[bytes]:
        return self._frames

    def close(self) -> None:
        """Release what produces the frames."""
        self._close()


class AsyncProduced(httpx.AsyncByteStream):
    """As `Produced`, awaiting."""

    def __init__(self, frames: AsyncIterator[bytes], close: Callable[[], Coroutine[Any, Any, object]]) -> None:
        self._frames, self._close = frames, close

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._frames

    async def aclose(self) -> None:
        """Release what produces the frames."""
        await self._close()


def streamed(message: httpx.Request, body: Produced | AsyncProduced) -> httpx.Response:
    """Return a response whose body is an event stream."""
    return httpx.Response(200, headers=EVENT_STREAM, stream=body, request=message)


def refused(message: httpx.Request, status: int, body: bytes) -> httpx.Response:
    """Return a response with an error in its body."""
    return httpx.Response(status, headers=JSON, content=body, request=message)


def lost(message: httpx.Request, error: BaseException) -> httpx.ReadError:
    """Return the error of a connection that was lost while *message* was served."""
    return httpx.ReadError(str(error) or "the connection was lost", request=message)


def timed_out(message: httpx.Request) -> httpx.ReadTimeout:
    """Return the error of a wait that took too long."""
    return httpx.ReadTimeout("no event came in time", request=message)


def read_timeout(message: httpx.Request) -> float | None:
    """Return the seconds that a reader of the body waits for its next part."""
    found: float | None = message.extensions.get("timeout", {}).get("read")
    return found
