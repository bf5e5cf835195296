"""Our own httpx client for async requests: the twin of `clients.own_client`, apart from it since it loads asyncio."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from ..config.settings import Config
from ._httpx_private import load_async_backend
from .clients import DefaultAsyncHttpxClient, check_missing, connection_settings
from .network import MAX_REDIRECTS
from .proxies import ProxyRules, proxy_rules
from .redirects import aprotect_credentials
from .tls import checked_environment

if TYPE_CHECKING:
    from .async_pool import FreeListTransport
    from .direct.async_transport import AsyncDirectTransport


class OwnAsyncClient(NamedTuple):
    """Our async client, the transport for direct requests, and which requests need a proxy."""

    client: httpx.AsyncClient
    direct: AsyncDirectTransport | FreeListTransport
    rules: ProxyRules


@checked_environment()
def own_async_client(config: Config) -> OwnAsyncClient:
    """Make our own client. Raises `ConfigurationError`."""
    shared, rules = connection_settings(config), proxy_rules(config)
    direct = direct_transport()(**shared)
    routes = _AsyncRoutes(direct, partial(_over_httpcore, **shared), rules)
    client = DefaultAsyncHttpxClient(
        transport=routes,
        trust_env=False,
        max_redirects=MAX_REDIRECTS,
        event_hooks={"request": [aprotect_credentials]},
    )
    return OwnAsyncClient(client, direct, rules)


def direct_transport() -> Callable[..., AsyncDirectTransport | FreeListTransport]:
    """Return the transport with connections of our own, or with httpcore's where `httptools` cannot be loaded."""
    try:
        from .direct.async_transport import AsyncDirectTransport
    except ImportError as error:
        check_missing(error)
        return _over_httpcore
    return AsyncDirectTransport


def _over_httpcore(**settings: Any) -> FreeListTransport:
    from .async_pool import FreeListTransport

    load_async_backend()
    return FreeListTransport(**settings)


class _AsyncRoutes(httpx.AsyncBaseTransport):
    """Send each request directly or over its proxy, unless it already has a response, as `_Routes` does."""

    def __init__(
        self, direct: httpx.AsyncHTTPTransport, over_proxy: Callable[..., FreeListTransport], rules: ProxyRules
    ) -> None:
        self._direct, self._rules, self._over_proxy = direct, rules, over_proxy
        self._proxied: dict[str, FreeListTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        received: httpx.Response | None = request.extensions.pop("received", None)
        return received or await self._route(request.url).handle_async_request(request)

    def _route(self, url: httpx.URL) -> httpx.AsyncHTTPTransport:
        proxy = self._rules.proxy_for(url)
        if proxy is None:
            return self._direct
        if proxy not in self._proxied:
            with checked_environment():
                made = self._over_proxy(proxy=proxy)
            self._proxied.setdefault(proxy, made)
        return self._proxied[proxy]

    async def aclose(self) -> None:
        for transport in (self._direct, *self._proxied.values()):
            await transport.aclose()
