"""Make httpx requests: the URL, the headers, a body that is made while it is sent, and trace functions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import lru_cache
from typing import Any

import httpx

from ..core.effects import Body, HttpRequest
from ..errors import InvalidParameterError
from ..redaction import REDACTION
from .redirects import origin


class MaskedRequest(httpx.Request):
    """A request whose repr masks credentials in its URL: errors, responses and frames hold it."""

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {REDACTION.url(str(self.url))!r})>"


@lru_cache(maxsize=1024)
def _parsed(url: str) -> httpx.URL:
    try:
        return httpx.URL(url)
    except httpx.InvalidURL as exc:
        raise InvalidParameterError(f"the URL of the request cannot be used: {exc}") from exc


def direct_request(request: HttpRequest) -> httpx.Request:
    """Make a complete request that a transport can send without a client."""
    url = _parsed(request.url)
    return _made(request, url, [(b"Host", url.netloc), *_headers(request)], _extensions(request, url))


def client_request(request: HttpRequest, client: httpx.Client | httpx.AsyncClient) -> httpx.Request:
    """Make a request with everything that *client* adds to its requests."""
    url = _parsed(request.url)
    extensions = _extensions(request, url)
    own = client.build_request(request.method, url, headers=_headers(request), extensions=extensions)
    return _made(request, own.url, own.headers, own.extensions)


def _extensions(request: HttpRequest, url: httpx.URL) -> dict[str, Any]:
    return {"timeout": request.timeouts, "origin": origin(url)}


def traced(message: httpx.Request, note: Callable[[str], None] | None) -> httpx.Request:
    """Call *note* with the name of each step of the connection; httpcore's blocking pool needs a function."""
    if note is not None:

        def trace(event: str, _: object) -> None:
            note(event)

        message.extensions["trace"] = trace
    return message


def atraced(message: httpx.Request, note: Callable[[str], None] | None) -> httpx.Request:
    """Call *note* with the name of each step of the connection; httpcore's async pool needs a coroutine function."""
    if note is not None:

        async def trace(event: str, _: object) -> None:
            note(event)

        message.extensions["trace"] = trace
    return message


def _made(request: HttpRequest, url: httpx.URL, headers: Any, extensions: Any) -> httpx.Request:
    body = request.body or b""
    stream = httpx.ByteStream(body) if isinstance(body, bytes) else _BodyStream(body)
    message = MaskedRequest(request.method, url, headers=headers, stream=stream, extensions=extensions)
    if isinstance(body, bytes):
        message.read()  # so that `content` can be read
    return message


def _headers(request: HttpRequest) -> list[tuple[bytes, bytes]]:
    """Return the request's headers with the one that frames its body."""
    body = request.body
    if body is None:
        return [*request.headers]
    length = len(body) if isinstance(body, bytes) else body.length
    framing = (b"Transfer-Encoding", b"chunked") if length is None else (b"Content-Length", b"%d" % length)
    return [*request.headers, framing]


class _BodyStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Give a body to httpx in chunks, from its start for each sending."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._used = False

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._started())

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._started())

    def _started(self) -> Body:
        if self._used and not self._body.replayable:  # a redirect would send the rest of an iterator
            raise InvalidParameterError("the request was redirected, and its body cannot be sent again: pass a file")
        self._used = True
        return self._body


def refuse_async_body(request: HttpRequest) -> None:
    """Raise `InvalidParameterError` for a body that only the async client can read."""
    body = request.body
    if body is not None and not isinstance(body, bytes) and body.async_field is not None:
        raise InvalidParameterError(f"{body.async_field!r}: an async iterator needs the async client")


def json_response(status: int, body: Any) -> httpx.Response:
    """Make a response of *body*, for what came inside another response, as the lines of a batch do."""
    return httpx.Response(status, json=body)
