"""Send requests over httpx, by a client of our own or the caller's, and read the responses within their limits.

Our own client is made at the first request. A request that needs no proxy goes straight to its transport, which takes
half the CPU time of `httpx.Client.send`; the client continues only where the response is a redirect. A client of the
caller's is used through its public `send` alone, so its hooks, auth, cookies, mounts and proxies work.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final
from weakref import WeakSet

import httpx

from ..config.settings import Config
from ..core.effects import HttpRequest
from ..core.signals import Signal
from ..errors import DeserializationError, ResponseTooLargeError
from .body_limits import aread, check_encoding, read
from .clients import own_client
from .direct.patches import ASYNC_CLIENT, CLIENT
from .interrupt import interrupt_on, on_opened, send_until, shut_down
from .proxies import ProxyRules
from .requests import atraced, client_request, direct_request, refuse_async_body, traced
from .wrong_types import EVENTS, aread_beginning, is_unexpected, read_beginning

SEALED: Final[Mapping[str, Any]] = {"auth": None, "follow_redirects": False}
"""How a signed request is sent by a client: its own credential counts, and a redirect would need another signature."""


class Transport:
    """Send requests, blocking; over *client* if the caller gave one."""

    def __init__(self, client: httpx.Client | None, config: Config) -> None:
        self._direct, self._rules = None, ProxyRules({})
        if client is None:
            client, self._direct, self._rules = own_client(config)
        self._client = client
        self._max_bytes = config.max_response_bytes
        self._opened: WeakSet[Any] = WeakSet()

    @property
    def is_closed(self) -> bool:
        """Whether the transport refuses requests."""
        return self._client.is_closed

    def pool(self) -> dict[str, int] | None:
        """Count our own connections: the limit, those that are open, and how many are idle.

        None for the connections of the caller's client or to a proxy.
        """
        return None if self._direct is None or self._rules.proxies else self._direct.figures()

    def send(self, request: HttpRequest, *, stream: bool, cuts: Sequence[Signal] = ()) -> httpx.Response:
        """Return the response, its body read unless it is a successful *stream*; a signal in *cuts* interrupts this."""
        refuse_async_body(request)
        direct = self._direct
        if direct is None or not request.replayable:
            message = traced(client_request(request, self._client), request.trace)
            response = self._send_by_client(message, cuts, sealed=request.sealed)
        else:
            message = traced(direct_request(request), request.trace)
            if CLIENT.is_patched() or (self._rules.proxies and self._rules.proxy_for(message.url)):
                response = self._send_by_client(message, cuts, sealed=request.sealed)
            else:
                response = self._send_directly(direct, message, cuts, sealed=request.sealed)
        if not (stream and _is_stream(response, self._max_bytes)):
            return self._read(response, cuts)
        response.stream = _Unread(response.stream)
        return response

    def _send_by_client(self, message: httpx.Request, cuts: Sequence[Signal], *, sealed: bool) -> httpx.Response:
        send = partial(self._client.send, message, stream=True, **(SEALED if sealed else {}))
        if self._direct is not None and not self._rules.proxies:
            message.extensions["cuts"] = cuts
            return send()
        on_opened(message.extensions, self._opened.add)
        return send_until(send, cuts) if cuts else send()

    def _send_directly(
        self, direct: httpx.HTTPTransport, message: httpx.Request, cuts: Sequence[Signal], *, sealed: bool
    ) -> httpx.Response:
        message.extensions["cuts"] = cuts
        response = direct.handle_request(message)
        response.request = message
        if sealed or not response.has_redirect_location:
            return response
        message.extensions["received"] = response
        return self._client.send(message, stream=True)

    def _read(self, response: httpx.Response, cuts: Sequence[Signal]) -> httpx.Response:
        try:
            with interrupt_on(cuts, response):
                if response.is_success and is_unexpected(response):
                    read_beginning(response)
                else:
                    read(response, self._max_bytes)
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
        self._direct, self._rules = None, ProxyRules({})
        if client is None:
            from .async_clients import own_async_client  # loads asyncio

            client, self._direct, self._rules = own_async_client(config)
        self._client = client
        self._max_bytes = config.max_response_bytes

    @property
    def is_closed(self) -> bool:
        """Whether the transport refuses requests."""
        return self._client.is_closed

    def pool(self) -> dict[str, int] | None:
        """Count our own connections: the limit, those that are open, and how many are idle.

        None for the connections of the caller's client or to a proxy.
        """
        return None if self._direct is None or self._rules.proxies else self._direct.figures()

    async def send(self, request: HttpRequest, *, stream: bool) -> httpx.Response:
        """Return the response, its body read unless it is a successful *stream*."""
        direct = self._direct
        if direct is None or not request.replayable:
            message = atraced(client_request(request, self._client), request.trace)
            response = await self._send_by_client(message, sealed=request.sealed)
        else:
            message = atraced(direct_request(request), request.trace)
            if ASYNC_CLIENT.is_patched() or (self._rules.proxies and self._rules.proxy_for(message.url)):
                response = await self._send_by_client(message, sealed=request.sealed)
            else:
                response = await self._send_directly(direct, message, sealed=request.sealed)
        return response if stream and _is_stream(response, self._max_bytes) else await self._read(response)

    async def _send_by_client(self, message: httpx.Request, *, sealed: bool) -> httpx.Response:
        return await self._client.send(message, stream=True, **(SEALED if sealed else {}))

    async def _send_directly(
        self, direct: httpx.AsyncHTTPTransport, message: httpx.Request, *, sealed: bool
    ) -> httpx.Response:
        response = await direct.handle_async_request(message)
        response.request = message
        if sealed or not response.has_redirect_location:
            return response
        message.extensions["received"] = response
        return await self._client.send(message, stream=True)

    async def _read(self, response: httpx.Response) -> httpx.Response:
        try:
            if response.is_success and is_unexpected(response):
                await aread_beginning(response)
            else:
                await aread(response, self._max_bytes)
        except (httpx.DecodingError, ResponseTooLargeError) as exc:
            return _undecodable(response, exc)
        finally:
            await response.aclose()
        return response

    async def close(self) -> None:
        """Close all connections."""
        await self._client.aclose()


class _Unread(httpx.SyncByteStream):
    """A response body that the caller reads; closed also when it is garbage collected."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        self._stream.close()

    def __del__(self) -> None:
        self._stream.close()


def _is_stream(response: httpx.Response, max_bytes: int | None) -> bool:
    """Tell whether the caller reads the body of *response*, and note its limit; refuse an unknown encoding.

    The caller does not read a page in place of an event stream.
    """
    if not response.is_success:
        return False
    check_encoding(response)
    response.extensions["max_response_bytes"] = max_bytes
    return not (is_unexpected(response) and response.request.headers.get("accept") == EVENTS)


def _undecodable(response: httpx.Response, exc: httpx.DecodingError | ResponseTooLargeError) -> httpx.Response:
    """Return an error response without its body, which cannot be read; raise for a successful response."""
    if response.is_success:
        if isinstance(exc, ResponseTooLargeError):
            raise exc
        raise DeserializationError(response, message=f"The response cannot be read: {exc}.") from exc
    headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"]
    return httpx.Response(response.status_code, headers=headers, content=b"", request=response.request)
