"""Carry requests over httpx, by a client of our own or the caller's, and read the answers within their bounds.

Our own client (`httpclients`) is made at the first request. Where no proxy is set, its transport is called directly
with a finished request (`messages`), which takes half the CPU time of `httpx.Client.send`; a redirect goes back to
that. The async one lends its connections by `pool`. A client that the caller gave is only ever used through its public
`send`, so that its hooks, auth, cookies, mounts and proxies act.
This module imports httpx, and is itself imported at the first request. Every class has a twin that awaits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any
from weakref import WeakSet

import httpx

from ..config.settings import Config
from ..core.effects import HttpRequest
from ..core.signals import Signal
from ..errors import DeserializationError, ResponseTooLargeError
from .body_limits import aread, check_encoding, read
from .clients import own_async_client, own_client
from .interrupt import cut_on, on_opened, shut_down, until_cut
from .network import LIMITS
from .requests import atraced, finished, merged, refuse_async_body, traced


class Transport:
    """Send requests, blocking; over *client* if the caller gave one."""

    def __init__(self, client: httpx.Client | None, config: Config) -> None:
        self._client, self._direct = (client, None) if client is not None else own_client(config)
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
        refuse_async_body(request)
        if self._direct is None or not request.replayable:
            response = self._send_by_client(traced(merged(request, self._client), request.trace), cuts)
        else:
            response = self._send_directly(self._direct, traced(finished(request), request.trace), cuts)
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


class AsyncTransport:
    """Send requests, awaiting; over *client* if the caller gave one."""

    def __init__(self, client: httpx.AsyncClient | None, config: Config) -> None:
        self._client, self._direct = (client, None) if client is not None else own_async_client(config)
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
            response = await self._client.send(atraced(merged(request, self._client), request.trace), stream=True)
        else:
            response = await self._send_directly(self._direct, atraced(finished(request), request.trace))
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
