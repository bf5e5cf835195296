"""An async client over aiohttp, for `http_client`. Importing this module loads httpx-aiohttp, if it is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .absent import absent_client
from .clients import with_defaults

try:
    from httpx_aiohttp import HttpxAiohttpClient
except ModuleNotFoundError:
    if not TYPE_CHECKING:
        DefaultAioHttpClient = absent_client("DefaultAioHttpClient", "httpx-aiohttp", "aiohttp")
else:

    class DefaultAioHttpClient(HttpxAiohttpClient):
        """An `httpx.AsyncClient` over aiohttp with this package's timeouts, limits and redirects.

        *settings*, those of `httpx.AsyncClient`, override them.
        """

        def __init__(self, **settings: Any) -> None:
            super().__init__(**with_defaults(settings))
