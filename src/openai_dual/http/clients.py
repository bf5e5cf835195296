"""The clients of httpx that we make: for whoever wants one with our defaults, and for our own requests.

Where no proxy is set, our own has a transport that is called directly with a finished request; the client around it is
for redirects. Imports httpx, `cutting`, `network` and `pool`; `transport` uses it. Every class has a twin that awaits.
"""

from __future__ import annotations

from typing import Any

import httpx

from ..config.settings import Config
from ..core.checks import DEFAULT_TIMEOUTS
from .async_pool import FreeListTransport
from .network import LIMITS, astay_home, checked_environment, client_settings, direct_settings, stay_home
from .sync_pool import CuttableTransport


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
def own_client(config: Config) -> tuple[httpx.Client, httpx.HTTPTransport | None]:
    """Make our own client, and the transport to call directly unless there is a proxy. Raises `ConfigurationError`."""
    settings = direct_settings(config)
    direct = None if settings is None else CuttableTransport(**settings)
    around = client_settings(config, direct)
    return DefaultHttpxClient(
        transport=direct and _Continued(direct), event_hooks={"request": [stay_home]}, **around
    ), direct


@checked_environment()
def own_async_client(config: Config) -> tuple[httpx.AsyncClient, FreeListTransport | None]:
    """Make our own client, and the transport to call directly unless there is a proxy. Raises `ConfigurationError`."""
    settings = direct_settings(config)
    direct = None if settings is None else FreeListTransport(**settings)
    around = client_settings(config, direct)
    return DefaultAsyncHttpxClient(
        transport=direct and _AsyncContinued(direct), event_hooks={"request": [astay_home]}, **around
    ), direct
