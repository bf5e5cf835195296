"""Answer the requests of httpx2 with functions and responses that are written for httpx."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from inspect import iscoroutinefunction
from typing import Any, cast

import httpx
import httpx2

from tests.support.clients import Kind


def httpx2_client(kind: Kind, answer: Callable[[httpx.Request], Any]) -> httpx2.Client | httpx2.AsyncClient:
    """Return a client of httpx2 whose requests *answer* responds to, in the form of httpx."""

    def respond(request: httpx2.Request) -> httpx2.Response:
        with _translated(request):
            return _theirs(answer(_ours(request)))

    async def respond_later(request: httpx2.Request) -> httpx2.Response:
        with _translated(request):
            return _theirs(await answer(_ours(request)))

    transport = httpx2.MockTransport(respond_later if iscoroutinefunction(answer) else respond)
    return httpx2.Client(transport=transport) if kind == "sync" else httpx2.AsyncClient(transport=transport)


def _ours(request: httpx2.Request) -> httpx.Request:
    made = httpx.Request(request.method, str(request.url), headers=request.headers.raw, content=request.content)
    made.extensions = cast("Any", request.extensions)
    return made


def _theirs(found: httpx.Response) -> httpx2.Response:
    is_whole = isinstance(found.stream, httpx.ByteStream)
    stream = httpx2.ByteStream(b"".join(cast("Any", found.stream))) if is_whole else _Body(found.stream)
    return httpx2.Response(
        found.status_code, headers=found.headers.raw, stream=stream, extensions=cast("Any", found.extensions)
    )


@contextmanager
def _translated(request: httpx2.Request | None = None) -> Generator[None, None, None]:
    try:
        yield
    except httpx.RequestError as exc:
        raise getattr(httpx2, type(exc).__name__)(str(exc), request=request) from exc


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        with _translated():
            yield from self._stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _translated():
            async for chunk in self._stream:
                yield chunk

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()
