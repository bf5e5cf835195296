"""Clients of httpx2 in the place of httpx's: requests, responses and exceptions are translated, one by one.

httpx2 is the successor of httpx under another name; the two know nothing of each other. The rest of this package sees
httpx alone. This module is imported only for a client that the caller made, so httpx2 is loaded already.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager, suppress
from typing import Any, cast
from weakref import ref

import httpx
import httpx2

from .requests import MaskedRequest, Seal, SealedRequest

ENCODING = b"content-encoding"


class Httpx2Client:
    """An `httpx2.Client` with the part of the interface of `httpx.Client` that a transport uses."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client

    @property
    def is_closed(self) -> bool:
        """Whether the client refuses requests."""
        return self._client.is_closed

    def build_request(self, method: str, url: httpx.URL, *, headers: Any, extensions: Any) -> httpx.Request:
        """Return a request with everything that the client adds to its requests."""
        return _of_theirs(self._client.build_request(method, str(url), headers=headers, extensions=extensions))

    def send(self, message: httpx.Request, *, stream: bool, **how: Any) -> httpx.Response:
        """Return the response to *message*, its body unread if *stream*."""
        with _translated(message):
            return _response(self._client.send(_theirs(message), stream=stream, **how), message)

    def close(self) -> None:
        """Close all connections."""
        self._client.close()


class AsyncHttpx2Client:
    """An `httpx2.AsyncClient`, as `Httpx2Client`."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client

    @property
    def is_closed(self) -> bool:
        """Whether the client refuses requests."""
        return self._client.is_closed

    def build_request(self, method: str, url: httpx.URL, *, headers: Any, extensions: Any) -> httpx.Request:
        """Return a request with everything that the client adds to its requests."""
        return _of_theirs(self._client.build_request(method, str(url), headers=headers, extensions=extensions))

    async def send(self, message: httpx.Request, *, stream: bool, **how: Any) -> httpx.Response:
        """Return the response to *message*, its body unread if *stream*."""
        with _translated(message):
            return _response(await self._client.send(_theirs(message), stream=stream, **how), message)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._client.aclose()


def as_httpx(found: httpx2.Response) -> httpx.Response:
    """Return a response of httpx2, whose body may be unread, as one of httpx."""
    try:
        request = _of_theirs(found.request)
    except RuntimeError:  # a response that a test made
        found.request = httpx2.Request("GET", "https://localhost/")
        request = _of_theirs(found.request)
    return _response(found, request)


def _theirs(message: httpx.Request) -> httpx2.Request:
    """Return *message* as a request of httpx2; the two share their extensions, where timeouts are changed later."""
    url, headers = str(message.url), message.headers.raw
    make = _SealedRequest if isinstance(message, SealedRequest) else httpx2.Request
    if isinstance(message.stream, httpx.ByteStream):
        made = make(message.method, url, headers=headers, content=message.read())
    else:
        made = make(message.method, url, headers=headers, stream=_Body(message.stream))
    made.extensions = message.extensions
    if isinstance(made, _SealedRequest):
        made.seal()
    return made


class _SealedRequest(Seal, httpx2.Request):
    """A signed request of httpx2."""


def _of_theirs(request: httpx2.Request) -> httpx.Request:
    """Return a request of httpx2, without its body, as one of httpx."""
    stream = httpx.ByteStream(b"")
    made = MaskedRequest(request.method, str(request.url), headers=request.headers.raw, stream=stream)
    made.extensions = cast("Any", request.extensions)
    return made


def _response(found: httpx2.Response, message: httpx.Request) -> httpx.Response:
    """Return *found*, the response to *message* or to the redirect of it, as one of httpx."""
    sent = found.request
    request = message if str(sent.url) == str(message.url) else _of_theirs(sent)
    request.headers = httpx.Headers(sent.headers.raw)  # hooks and auth may have changed them
    headers, stream = found.headers.raw, _Chunks(found, request)
    if found.is_stream_consumed:  # a hook has read it, or it was made complete: decoded
        headers = [(name, value) for name, value in headers if name.lower() != ENCODING]
    made = httpx.Response(
        found.status_code, headers=headers, stream=stream, request=request, extensions=cast("Any", found.extensions)
    )
    stream.shown = ref(made)
    return made


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The body of a request that is made while it is sent."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)


class _Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The unread body of a response of httpx2; it can be started again, as that of httpx can."""

    shown: ref[httpx.Response]
    """The response of httpx that has this body; it learns how long everything took."""

    def __init__(self, found: httpx2.Response, request: httpx.Request) -> None:
        self._found, self._request = found, request

    def __iter__(self) -> Iterator[bytes]:
        if self._found.is_stream_consumed:
            yield self._found.content
            return
        with _translated(self._request):
            yield from cast("httpx2.SyncByteStream", self._found.stream)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._found.is_stream_consumed:
            yield self._found.content
            return
        with _translated(self._request):
            async for chunk in cast("httpx2.AsyncByteStream", self._found.stream):
                yield chunk

    def close(self) -> None:
        with _translated(self._request):
            self._found.close()
        self._note_duration()

    async def aclose(self) -> None:
        with _translated(self._request):
            await self._found.aclose()
        self._note_duration()

    def _note_duration(self) -> None:
        response = self.shown()
        if response is not None:
            with suppress(RuntimeError):  # made complete, by a mock transport
                response.elapsed = self._found.elapsed


@contextmanager
def _translated(request: httpx.Request) -> Generator[None, None, None]:
    """Turn exceptions of httpx2 into those of httpx, with their cause; all others pass unchanged."""
    try:
        yield
    except httpx2.HTTPStatusError as exc:  # of a hook
        raise httpx.HTTPStatusError(str(exc), request=request, response=_response(exc.response, request)) from exc
    except httpx2.HTTPError as exc:
        raise _same(exc)(str(exc), request=request) from exc
    except httpx2.StreamError as exc:
        raise httpx.StreamError(str(exc)) from exc


def _same(exc: httpx2.HTTPError) -> Any:
    """Return the class of httpx that has the name of the class of *exc*, or of its first base that httpx has."""
    return next(found for cls in type(exc).__mro__ if (found := getattr(httpx, cls.__name__, None)) is not None)
