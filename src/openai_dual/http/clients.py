"""The httpx clients that this package makes: for callers who want its defaults, and for its own blocking requests.

Most of our own requests go straight to a transport; the client around it follows redirects and uses proxies.
`async_clients` has the twin for async requests, which loads asyncio.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from ..config.settings import Config
from ..core.checks import DEFAULT_TIMEOUTS
from ._httpx_private import refuse_surplus
from .network import LIMITS, MAX_REDIRECTS, socket_options
from .proxies import ProxyRules, proxy_rules
from .redirects import protect_credentials
from .tls import checked_environment, tls_context

if TYPE_CHECKING:
    from .direct.sync_transport import DirectTransport
    from .sync_pool import InterruptibleTransport


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with this package's timeouts, limits and redirects; *settings* override them."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**with_defaults(settings))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with this package's timeouts, limits and redirects; *settings* override them."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**with_defaults(settings))


def with_defaults(settings: dict[str, Any]) -> dict[str, Any]:
    """Return *settings* with the timeouts, limits and redirects of this package, unless they have their own."""
    defaults = {"timeout": httpx.Timeout(**DEFAULT_TIMEOUTS), "limits": LIMITS, "follow_redirects": True}
    return defaults | settings


class OwnClient(NamedTuple):
    """Our blocking client, the transport for direct requests, and which requests need a proxy."""

    client: httpx.Client
    direct: DirectTransport | InterruptibleTransport
    rules: ProxyRules


@checked_environment()
def own_client(config: Config) -> OwnClient:
    """Make our own client. Raises `ConfigurationError`."""
    shared, rules = connection_settings(config), proxy_rules(config)
    direct = direct_transport()(**shared)
    routes = _Routes(direct, partial(_over_proxy, **shared), rules)
    client = DefaultHttpxClient(
        transport=routes,
        trust_env=False,
        max_redirects=MAX_REDIRECTS,
        event_hooks={"request": [protect_credentials]},
    )
    return OwnClient(client, direct, rules)


def direct_transport() -> type[DirectTransport | InterruptibleTransport]:
    """Return the transport with connections of our own, or with httpcore's where `httptools` cannot be loaded."""
    try:
        from .direct.sync_transport import DirectTransport
    except ImportError as error:
        check_missing(error)
        from .sync_pool import InterruptibleTransport

        return InterruptibleTransport
    return DirectTransport


def check_missing(error: ImportError) -> None:
    """Raise *error* unless it says that `httptools` cannot be loaded."""
    if (error.name or "").partition(".")[0] != "httptools":
        raise error


def _over_proxy(**settings: Any) -> httpx.HTTPTransport:
    transport = httpx.HTTPTransport(**settings)
    refuse_surplus(transport)
    return transport


def connection_settings(config: Config) -> dict[str, Any]:
    """Return the settings of a transport for the connections of a client with *config*."""
    return {"verify": tls_context(config), "limits": LIMITS, "socket_options": socket_options()}


class _Routes(httpx.BaseTransport):
    """Send each request directly or over its proxy, unless it already has a response.

    It has one if it was sent directly and redirected: the client continues there, and sends nothing twice.
    """

    def __init__(
        self, direct: httpx.HTTPTransport, over_proxy: Callable[..., httpx.HTTPTransport], rules: ProxyRules
    ) -> None:
        self._direct, self._rules, self._over_proxy = direct, rules, over_proxy
        self._proxied: dict[str, httpx.HTTPTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        received: httpx.Response | None = request.extensions.pop("received", None)
        return received or self._route(request.url).handle_request(request)

    def _route(self, url: httpx.URL) -> httpx.HTTPTransport:
        proxy = self._rules.proxy_for(url)
        if proxy is None:
            return self._direct
        if proxy not in self._proxied:  # made when it is needed: another host's proxy may be unusable
            with checked_environment():
                made = self._over_proxy(proxy=proxy)
            self._proxied.setdefault(proxy, made)
        return self._proxied[proxy]

    def close(self) -> None:
        for transport in (self._direct, *self._proxied.values()):
            transport.close()
