"""Carry requests over httpx: our own clients and the caller's, their exceptions turned into ours.

Our own client is made at the first request. Where no proxy is set, its transport is called directly with a finished
request, which takes half the CPU time of `httpx.Client.send`; a redirect goes back to that. The async one lends its
connections by `pool`. A client that the caller gave is only ever used through its public `send`, so that its hooks,
auth, cookies, mounts and proxies act.
This module imports httpx, and is itself imported at the first request. Every class has a twin that awaits.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any
from weakref import WeakSet

import httpx

from .bounded import aread, check_encoding, read
from .config import Config
from .core.effects import Body, HttpRequest
from .core.settings import DEFAULT_TIMEOUTS
from .core.signals import Signal
from .cutting import CuttableTransport, cut_on, on_opened, shut_down, until_cut
from .errors import DeserializationError, InvalidParameterError, ResponseTooLargeError
from .network import (
    LIMITS,
    astay_home,
    checked_environment,
    client_settings,
    direct_settings,
    origin,
    stay_home,
)
from .pool import FreeListTransport


def _with_defaults(settings: dict[str, Any]) -> dict[str, Any]:
    defaults = {"timeout": httpx.Timeout(**DEFAULT_TIMEOUTS), "limits": LIMITS, "follow_redirects": True}
    return defaults | settings


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with this package's timeouts, limits and redirects where *settings* say nothing else."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**_with_defaults(settings))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with this package's timeouts, limits and redirects where *settings* say nothing else."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**_with_defaults(settings))


class _Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
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


@lru_cache(maxsize=1024)
def _parsed(url: str) -> httpx.URL:
    try:
        return httpx.URL(url)
    except httpx.InvalidURL as exc:
        raise InvalidParameterError(f"the URL of the request cannot be used: {exc}") from exc


def _finished(request: HttpRequest) -> httpx.Request:
    """Make an httpx request that needs no client to complete it."""
    url = _parsed(request.url)
    return _message(request, url, [(b"Host", url.netloc), *_headers(request)], _extensions(request, url))


def _merged(request: HttpRequest, client: httpx.Client | httpx.AsyncClient) -> httpx.Request:
    """Make an httpx request that has what *client* adds to its requests."""
    url = _parsed(request.url)
    extensions = _extensions(request, url)
    own = client.build_request(request.method, url, headers=_headers(request), extensions=extensions)
    return _message(request, own.url, own.headers, own.extensions)


def _extensions(request: HttpRequest, url: httpx.URL) -> dict[str, Any]:
    return {"timeout": request.timeouts, "home": origin(url)}


def _traced(message: httpx.Request, note: Callable[[str], None] | None) -> httpx.Request:
    """Have *note* told what the connection does for *message*; blocking ones want a function."""
    if note is not None:

        def trace(event: str, _: object) -> None:
            note(event)

        message.extensions["trace"] = trace
    return message


def _atraced(message: httpx.Request, note: Callable[[str], None] | None) -> httpx.Request:
    """Have *note* told what the connection does for *message*; awaiting ones want a coroutine function."""
    if note is not None:

        async def trace(event: str, _: object) -> None:
            note(event)

        message.extensions["trace"] = trace
    return message


def _message(request: HttpRequest, url: httpx.URL, headers: Any, extensions: Any) -> httpx.Request:
    body = request.body or b""
    stream = httpx.ByteStream(body) if isinstance(body, bytes) else _Stream(body)
    message = httpx.Request(request.method, url, headers=headers, stream=stream, extensions=extensions)
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


def _readable(response: httpx.Response, most: int | None) -> bool:
    """Tell whether *response* is a stream to hand over, with the bound for reading it whole; refuse a strange one."""
    if response.is_success:
        check_encoding(response)
        response.extensions["max_response_bytes"] = most
    return response.is_success


def _undecodable(response: httpx.Response, exc: httpx.DecodingError | ResponseTooLargeError) -> httpx.Response:
    """Let an error whose body cannot be read be an error without a body; refuse any other such answer."""
    if response.is_success:
        if isinstance(exc, ResponseTooLargeError):
            raise exc
        raise DeserializationError(response, message=f"The answer cannot be read: {exc}.") from exc
    headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"]
    return httpx.Response(response.status_code, headers=headers, content=b"", request=response.request)


class _Continued(httpx.BaseTransport):
    """Give a request the answer that it already has: the client goes on from the redirect, and sends nothing twice."""

    def __init__(self, direct: httpx.HTTPTransport) -> None:
        self._direct = direct

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return request.extensions.pop("answer", None) or self._direct.handle_request(request)

    def close(self) -> None:
        self._direct.close()


class _AsyncContinued(httpx.AsyncBaseTransport):
    """Give a request the answer that it already has: the client goes on from the redirect, and sends nothing twice."""

    def __init__(self, direct: httpx.AsyncHTTPTransport) -> None:
        self._direct = direct

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return request.extensions.pop("answer", None) or await self._direct.handle_async_request(request)

    async def aclose(self) -> None:
        await self._direct.aclose()


@checked_environment()
def _own_client(config: Config) -> tuple[httpx.Client, httpx.HTTPTransport | None]:
    settings = direct_settings(config)
    direct = None if settings is None else CuttableTransport(**settings)
    around = client_settings(config, direct)
    return DefaultHttpxClient(
        transport=direct and _Continued(direct), event_hooks={"request": [stay_home]}, **around
    ), direct


class _Unread(httpx.SyncByteStream):
    """The body of an answer that is handed over unread: closed, too, when it is forgotten."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        self._stream.close()

    def __del__(self) -> None:
        self._stream.close()


class Transport:
    """Send requests, blocking; over *client* if the caller gave one."""

    def __init__(self, client: httpx.Client | None, config: Config) -> None:
        self._client, self._direct = (client, None) if client is not None else _own_client(config)
        self._most = config.max_response_bytes
        self._opened: WeakSet[Any] = WeakSet()

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._client.is_closed

    def pool(self) -> dict[str, int] | None:
        """Count the connections: at most, open, and idle of these; None for those of the caller's client."""
        if self._direct is None:
            return None
        # httpx shows no pool: the name is private, and fixed for httpx 0.28, which we require.
        connections = self._direct._pool.connections  # noqa: SLF001 (as the line above says)
        idle = sum(connection.is_idle() for connection in connections)
        return {"limit": LIMITS.max_connections or 0, "open": len(connections), "idle": idle}

    def send(self, request: HttpRequest, *, stream: bool, cuts: Sequence[Signal] = ()) -> httpx.Response:
        """Return the response, its body read unless it is a successful *stream*; it breaks off when *cuts* say so."""
        _refuse_async_body(request)
        if self._direct is None or not request.replayable:
            response = self._send_by_client(_traced(_merged(request, self._client), request.trace), cuts)
        else:
            response = self._send_directly(self._direct, _traced(_finished(request), request.trace), cuts)
        if not (stream and _readable(response, self._most)):
            return self._read(response, cuts)
        response.stream = _Unread(response.stream)
        return response

    def _send_by_client(self, message: httpx.Request, cuts: Sequence[Signal]) -> httpx.Response:
        send = partial(self._client.send, message, stream=True)
        if self._direct is not None:
            message.extensions["cuts"] = cuts
            return send()
        on_opened(message.extensions, self._opened.add)
        return until_cut(send, cuts) if cuts else send()

    def _send_directly(
        self, direct: httpx.HTTPTransport, message: httpx.Request, cuts: Sequence[Signal]
    ) -> httpx.Response:
        message.extensions["cuts"] = cuts
        response = direct.handle_request(message)
        response.request = message
        if not response.has_redirect_location:
            return response
        message.extensions["answer"] = response
        return self._client.send(message, stream=True)

    def _read(self, response: httpx.Response, cuts: Sequence[Signal]) -> httpx.Response:
        try:
            with cut_on(cuts, response):
                read(response, self._most)
        except (httpx.DecodingError, ResponseTooLargeError) as exc:
            return _undecodable(response, exc)
        finally:
            response.close()
        return response

    def close(self) -> None:
        """Close all connections, also those in use."""
        for opened in list(self._opened):
            shut_down(opened)
        self._client.close()


@checked_environment()
def _own_async_client(config: Config) -> tuple[httpx.AsyncClient, FreeListTransport | None]:
    settings = direct_settings(config)
    direct = None if settings is None else FreeListTransport(**settings)
    around = client_settings(config, direct)
    return DefaultAsyncHttpxClient(
        transport=direct and _AsyncContinued(direct), event_hooks={"request": [astay_home]}, **around
    ), direct


class AsyncTransport:
    """Send requests, awaiting; over *client* if the caller gave one."""

    def __init__(self, client: httpx.AsyncClient | None, config: Config) -> None:
        self._client, self._direct = (client, None) if client is not None else _own_async_client(config)
        self._most = config.max_response_bytes

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._client.is_closed

    def pool(self) -> dict[str, int] | None:
        """Count the connections: at most, open, and idle of these; None for those of the caller's client."""
        return None if self._direct is None else self._direct.figures()

    async def send(self, request: HttpRequest, *, stream: bool) -> httpx.Response:
        """Return the response, its body read unless it is a successful *stream*."""
        if self._direct is None or not request.replayable:
            response = await self._client.send(_atraced(_merged(request, self._client), request.trace), stream=True)
        else:
            response = await self._send_directly(self._direct, _atraced(_finished(request), request.trace))
        return response if stream and _readable(response, self._most) else await self._read(response)

    async def _send_directly(self, direct: httpx.AsyncHTTPTransport, message: httpx.Request) -> httpx.Response:
        response = await direct.handle_async_request(message)
        response.request = message
        if not response.has_redirect_location:
            return response
        message.extensions["answer"] = response
        return await self._client.send(message, stream=True)

    async def _read(self, response: httpx.Response) -> httpx.Response:
        try:
            await aread(response, self._most)
        except (httpx.DecodingError, ResponseTooLargeError) as exc:
            return _undecodable(response, exc)
        finally:
            await response.aclose()
        return response

    async def close(self) -> None:
        """Close all connections."""
        await self._client.aclose()


def _refuse_async_body(request: HttpRequest) -> None:
    body = request.body
    if body is not None and not isinstance(body, bytes) and body.async_field is not None:
        raise InvalidParameterError(f"{body.async_field!r}: an async iterator needs the async client")
