"""Open WebSocket connections with the package `websockets`, as the transport of the call that dials.

The handshake is an HTTP request: a refusal comes back as an HTTP response, and the retry rules, the deadline and the
circuit breaker of the client treat it as any other. Redirects are followed within the origin only.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from http.client import responses
from importlib import import_module
from typing import Any, Final, cast
from urllib.parse import urljoin, urlsplit

import httpx

from .._values import frozen
from ..config.settings import Config
from ..core.effects import HttpRequest
from ..core.secrets import SecretURL
from ..core.signals import Signal
from ..errors import ConfigurationError
from .interrupt import send_until
from .network import MAX_REDIRECTS
from .proxies import ProxyRules, proxy_rules
from .requests import MaskedRequest
from .tls import tls_context

SCHEMES: Final = {"https": "wss", "http": "ws"}
OF_HTTP: Final = frozenset({b"accept", b"accept-encoding", b"connection", b"content-type", b"host", b"upgrade"})
"""Headers of other requests, and those that the handshake itself sets."""
REDIRECTS: Final = frozenset({300, 301, 302, 303, 307, 308})
SILENT: Final = logging.Logger("openai_dual.websockets", logging.CRITICAL + 1)  # noqa: LOG001 (no handler may hear it)
"""The package `websockets` logs headers, and so the key, at level DEBUG: its lines go nowhere."""


@frozen
class WebSocketOptions:
    """Limits and timing of a connection; seconds and bytes. None turns a limit off."""

    ping_interval: float | None
    ping_timeout: float | None
    max_size: int | None
    max_queue: int | tuple[int | None, int | None] | None = 64
    """Messages that are buffered before reading from the network stops."""
    compression: str | None = None
    close_timeout: float | None = 5.0
    more: Mapping[str, Any] = {}
    """Other arguments of `websockets`' connect functions."""

    @property
    def patience(self) -> float | None:
        """The seconds after which a connection that takes no more bytes is lost; None without a heartbeat."""
        interval, timeout = self.ping_interval, self.ping_timeout
        return None if interval is None or timeout is None else interval + timeout

    @property
    def pause(self) -> int | None:
        """The most buffered messages with which a pause of reading from the network ends; None: it never pauses."""
        high, low = self.max_queue if isinstance(self.max_queue, tuple) else (self.max_queue, None)
        return None if high is None else high // 4 if low is None else low


def library(module: str) -> Any:
    """Import a module of `websockets`. Raises `ConfigurationError` where it is not installed."""
    try:
        return import_module(f"websockets.{module}")
    except ImportError as exc:
        raise ConfigurationError(
            "WebSockets need the package websockets: pip install 'openai-dual[realtime]'", setting="connect"
        ) from exc


Opener = Callable[..., Any]
"""Opens a connection in the place of a dialer: called with the request, a function that dials, and `awaiting`."""
_openers: Final[list[Opener]] = []


@contextmanager
def replaced_connections(opener: Opener) -> Generator[None, None, None]:
    """Let *opener* open the connections of all dialers while the block runs; for tests."""
    _openers.append(opener)
    try:
        yield
    finally:
        _openers.remove(opener)


class _Dialer:
    """What both dialers share: they are transports of one request, and keep the connection that it opened."""

    def __init__(self, config: Config, options: WebSocketOptions) -> None:
        self._config, self._options = config, options
        self._rules: ProxyRules = proxy_rules(config)
        self._tls: ssl.SSLContext | None = None
        self.opened: Any = None
        """The connection that the last successful request opened."""
        self.is_closed = False

    def _arguments(self, request: HttpRequest, url: str) -> dict[str, Any]:
        own = self._options
        phases = [seconds for seconds in (request.timeouts.get("connect"), request.timeouts.get("read")) if seconds]
        found: dict[str, Any] = {
            "additional_headers": _headers(request),
            "user_agent_header": None,
            "compression": own.compression,
            "open_timeout": max(phases) if phases else None,
            "ping_interval": own.ping_interval,
            "ping_timeout": own.ping_timeout,
            "close_timeout": own.close_timeout,
            "max_size": own.max_size,
            "max_queue": own.max_queue,
            "proxy": None,
            "logger": SILENT,
        }
        if self._rules.proxies and (proxy := self._rules.proxy_for(httpx.URL(request.url))) is not None:
            found["proxy"] = with_password(proxy)
            if proxy.startswith("https:"):
                found["proxy_ssl"] = tls_context(self._config)
        if url.startswith("wss:"):
            if self._tls is None:
                self._tls = tls_context(self._config)
            found["ssl"] = self._tls
        return {**found, **own.more}

    def _response(self, found: Any, message: httpx.Request) -> httpx.Response:
        """Return the response of a handshake, and keep the connection if it succeeded."""
        if isinstance(found, httpx.Response):
            if found.is_error:
                return found
            said = f"the server answered {found.status_code} and opened no WebSocket"
            raise httpx.RemoteProtocolError(said, request=message)
        self.opened = found
        return accepted(found, message)


class Dialer(_Dialer):
    """Open connections, blocking."""

    def send(self, request: HttpRequest, *, stream: bool, cuts: Sequence[Signal] = ()) -> httpx.Response:  # noqa: ARG002 (a handshake is no stream)
        """Do the handshake of *request*; return its response, and keep the connection in `opened`."""
        message = message_of(request)
        connect = partial(self._connect, request, message, cuts)
        if _openers:
            return self._response(_openers[-1](message, connect, awaiting=False), message)
        return self._response(connect(), message)

    def _connect(self, request: HttpRequest, message: httpx.Request, cuts: Sequence[Signal]) -> Any:
        """Return the connection, or the response that refuses it."""
        client, url = library("sync.client"), socket_url(request.url)
        for _ in range(MAX_REDIRECTS):
            dial = partial(self._dial, client, url, self._arguments(request, url))
            try:
                return send_until(dial, cuts) if cuts else dial()
            except Exception as exc:  # noqa: BLE001 (`refusal` raises what is no response)
                response = refusal(exc, message)
                target = None if request.sealed else redirect_target(response, url)
                if target is None:
                    return response
                url = target
        raise httpx.TooManyRedirects("Exceeded maximum allowed redirects.", request=message)

    @staticmethod
    def _dial(client: Any, url: str, arguments: dict[str, Any]) -> Any:
        if not hasattr(client, "reconnect"):  # before version 17, which follows no redirects
            return client.connect(url, **arguments)
        connector = client.reconnect(url, **arguments)
        connector.process_redirect = _unfollowed
        connection = connector.connect()
        connection.pending_legacy_warning = False
        return connection


class AsyncDialer(_Dialer):
    """Open connections, awaiting."""

    async def send(self, request: HttpRequest, *, stream: bool) -> httpx.Response:  # noqa: ARG002 (as Dialer.send)
        """Do the handshake of *request*; return its response, and keep the connection in `opened`."""
        message = message_of(request)
        connect = partial(self._connect, request, message)
        if _openers:
            return self._response(await _openers[-1](message, connect, awaiting=True), message)
        return self._response(await connect(), message)

    async def _connect(self, request: HttpRequest, message: httpx.Request) -> Any:
        """Return the connection, or the response that refuses it."""
        client, url = library("asyncio.client"), socket_url(request.url)
        for _ in range(MAX_REDIRECTS):
            connector = client.connect(url, **self._arguments(request, url))
            connector.process_redirect = _unfollowed
            try:
                return await connector
            except Exception as exc:  # noqa: BLE001 (`refusal` raises what is no response)
                response = refusal(exc, message)
                target = None if request.sealed else redirect_target(response, url)
                if target is None:
                    return response
                url = target
        raise httpx.TooManyRedirects("Exceeded maximum allowed redirects.", request=message)


def _unfollowed(exc: Exception) -> Exception:
    """Leave redirects to us: the library follows them to other origins, too."""
    return exc


def _headers(request: HttpRequest) -> list[tuple[str, str]]:
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers]
    return [(name, value) for name, value in pairs if name.lower().encode() not in OF_HTTP]


def with_password(proxy: str) -> str:
    """Return the URL of a proxy with a password, if it has a user: `websockets` refuses a user alone."""
    head, at, host = proxy.rpartition("@")
    return SecretURL(f"{head}:@{host}") if at and ":" not in head.partition("://")[2] else proxy


def socket_url(url: str) -> str:
    """Return the WebSocket URL of an HTTP one."""
    scheme, _, rest = url.partition("://")
    return f"{SCHEMES.get(scheme, scheme)}://{rest}"


def message_of(request: HttpRequest) -> httpx.Request:
    """Return the handshake as httpx's request, for errors and hooks."""
    return MaskedRequest(request.method, request.url, headers=list(request.headers))


def _raw(headers: Any) -> list[tuple[bytes, bytes]]:
    """Return headers of `websockets` as bytes: they may have characters that httpx refuses in text."""
    return [(name.encode(), value.encode(errors="surrogateescape")) for name, value in headers.raw_items()]


def accepted(connection: Any, message: httpx.Request) -> httpx.Response:
    """Return the response of a handshake that succeeded."""
    response = getattr(connection, "response", None)  # connections of tests have none
    headers = [] if response is None else _raw(response.headers)
    return httpx.Response(101, headers=headers, content=b"", request=message)


def refusal(exc: Exception, message: httpx.Request) -> httpx.Response:
    """Return the response by which a server refused the handshake; raise httpx's exception for everything else."""
    exceptions = library("exceptions")
    if isinstance(exc, exceptions.InvalidStatus):
        found = cast("Any", exc).response  # a class that is loaded on use
        headers = [pair for pair in _raw(found.headers) if pair[0].lower() != b"content-encoding"]
        return httpx.Response(found.status_code, headers=headers, content=bytes(found.body or b""), request=message)
    if isinstance(exc, TimeoutError):
        raise httpx.ConnectTimeout("timed out during the opening handshake", request=message) from exc
    if isinstance(exc, exceptions.InvalidProxyStatus):
        status = cast("Any", exc).response.status_code  # as above
        raise httpx.ProxyError(f"{status} {responses.get(status, '')}".strip(), request=message) from exc
    if isinstance(exc, exceptions.ProxyError):
        raise httpx.ProxyError(str(exc.__cause__ or exc), request=message) from exc
    if isinstance(exc, exceptions.InvalidProxy):  # its text has the URL with the credentials
        raise ConfigurationError(f"proxy: {cast('Any', exc).msg}", setting="proxy") from None
    if isinstance(exc, ImportError):
        said = "WebSockets over a SOCKS proxy need the package python-socks: pip install python-socks"
        raise ConfigurationError(said, setting="proxy") from exc
    if isinstance(exc, OSError | EOFError):
        raise httpx.ConnectError(str(exc) or type(exc).__name__, request=message) from exc
    if isinstance(exc, exceptions.WebSocketException):
        raise httpx.RemoteProtocolError(str(exc), request=message) from exc
    raise exc


def redirect_target(response: httpx.Response, url: str) -> str | None:
    """Return where a redirect within the origin leads; None for every other response.

    Raises `httpx.UnsupportedProtocol` for a redirect to another origin: the key would go there; and
    `httpx.RemoteProtocolError` for one to no URL.
    """
    location = response.headers.get("location")
    if response.status_code not in REDIRECTS or not location:
        return None
    try:
        target = socket_url(urljoin(url, location))
        leads_away = urlsplit(target)[:2] != urlsplit(url)[:2]
    except ValueError as exc:
        raise httpx.RemoteProtocolError(f"the server redirects to no URL: {exc}", request=response.request) from exc
    if leads_away:
        raise httpx.UnsupportedProtocol("the server redirects a WebSocket to another origin", request=response.request)
    return target
