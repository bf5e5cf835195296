"""Make httpx's requests of ours: URL, headers, body in pieces, and who is told what the connection does for them.

Imports httpx, `network` (for origins), `redaction` and the errors; `transport` uses it. What traces has a twin that is
awaited.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import lru_cache
from typing import Any

import httpx

from ..core.effects import Body, HttpRequest
from ..errors import InvalidParameterError
from ..redaction import REDACTION
from .network import origin


class _Message(httpx.Request):
    """A request of ours, whose repr has no credential of its URL: it is what errors, responses and frames hold."""

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {REDACTION.url(str(self.url))!r})>"


@lru_cache(maxsize=1024)
def _parsed(url: str) -> httpx.URL:
    try:
        return httpx.URL(url)
    except httpx.InvalidURL as exc:
        raise InvalidParameterError(f"the URL of the request cannot be used: {exc}") from exc


def finished(request: HttpRequest) -> httpx.Request:
    """Make an httpx request that needs no client to complete it."""
    url = _parsed(request.url)
    return _message(request, url, [(b"Host", url.netloc), *_headers(request)], _extensions(request, url))


def merged(request: HttpRequest, client: httpx.Client | httpx.AsyncClient) -> httpx.Request:
    """Make an httpx request that has what *client* adds to its requests."""
    url = _parsed(request.url)
    extensions = _extensions(request, url)
    own = client.build_request(request.method, url, headers=_headers(request), extensions=extensions)
    return _message(request, own.url, own.headers, own.extensions)


def _extensions(request: HttpRequest, url: httpx.URL) -> dict[str, Any]:
    return {"timeout": request.timeouts, "home": origin(url)}


def traced(message: httpx.Request, note: Callable[[str], None] | None) -> httpx.Request:
    """Have *note* told what the connection does for *message*; blocking ones want a function."""
    if note is not None:

        def trace(event: str, _: object) -> None:
            note(event)

        message.extensions["trace"] = trace
    return message


def atraced(message: httpx.Request, note: Callable[[str], None] | None) -> httpx.Request:
    """Have *note* told what the connection does for *message*; awaiting ones want a coroutine function."""
    if note is not None:

        async def trace(event: str, _: object) -> None:
            note(event)

        message.extensions["trace"] = trace
    return message


def _message(request: HttpRequest, url: httpx.URL, headers: Any, extensions: Any) -> httpx.Request:
    body = request.body or b""
    stream = httpx.ByteStream(body) if isinstance(body, bytes) else _Pieces(body)
    message = _Message(request.method, url, headers=headers, stream=stream, extensions=extensions)
    if isinstance(body, bytes):
        message.read()  # so that `content` can be looked at
    return message


def _headers(request: HttpRequest) -> list[tuple[bytes, bytes]]:
    """Add to the request's headers how the end of its body is found."""
    body = request.body
    if body is None:
        return [*request.headers]
    length = len(body) if isinstance(body, bytes) else body.length
    framing = (b"Transfer-Encoding", b"chunked") if length is None else (b"Content-Length", b"%d" % length)
    return [*request.headers, framing]


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Hand a body to httpx in pieces, anew for each sending."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._used = False

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._unused())

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._unused())

    def _unused(self) -> Body:
        if self._used and not self._body.replayable:  # a redirect: what is left of an iterator would be sent
            raise InvalidParameterError("the request was redirected, and its body cannot be sent again: pass a file")
        self._used = True
        return self._body


def refuse_async_body(request: HttpRequest) -> None:
    """Raise `InvalidParameterError` for a body whose bytes have to be awaited."""
    body = request.body
    if body is not None and not isinstance(body, bytes) and body.async_field is not None:
        raise InvalidParameterError(f"{body.async_field!r}: an async iterator needs the async client")
