"""Create the measured clients with equal settings: ours, the official SDK, bare httpx, and http.client or aiohttp.

The official SDK and aiohttp are loaded by name, so that type checkers and linters work where they are not installed.
A *context* is for a server with TLS.
"""

from __future__ import annotations

import json
import ssl
from http.client import HTTPConnection, HTTPSConnection
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

import httpx

from openai_dual import AsyncOpenAI, OpenAI

KEY = "sk-bench"
HEADERS = {"Authorization": f"Bearer {KEY}"}


def official(name: str) -> Any:
    """Return the object called *name*, a dotted path, of the official SDK."""
    module, _, attribute = f"openai.{name}".rpartition(".")
    return getattr(import_module(module), attribute)


def ours(url: str, context: ssl.SSLContext | None = None) -> OpenAI:
    """Return our sync client for the server at *url*."""
    return OpenAI(api_key=KEY, base_url=url, verify=context or True)


def ours_async(url: str, context: ssl.SSLContext | None = None) -> AsyncOpenAI:
    """Return our async client for the server at *url*."""
    return AsyncOpenAI(api_key=KEY, base_url=url, verify=context or True)


def theirs(url: str) -> Any:
    """Return the official sync client for the server at *url*."""
    return official("OpenAI")(api_key=KEY, base_url=url)


def theirs_async(url: str) -> Any:
    """Return the official async client for the server at *url*."""
    return official("AsyncOpenAI")(api_key=KEY, base_url=url)


def bare(url: str, context: ssl.SSLContext | None = None) -> httpx.Client:
    """Return an httpx client for the server at *url*."""
    return httpx.Client(base_url=url, headers=HEADERS, verify=context or True)


def bare_async(url: str, context: ssl.SSLContext | None = None) -> httpx.AsyncClient:
    """Return an async httpx client for the server at *url*."""
    return httpx.AsyncClient(base_url=url, headers=HEADERS, verify=context or True)


class Raw:
    """http.client on one connection to the server at *url*."""

    def __init__(self, url: str, context: ssl.SSLContext | None = None) -> None:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        self._path = parts.path
        self._connection = (
            HTTPConnection(host, port) if context is None else HTTPSConnection(host, port, context=context)
        )

    def post(self, path: str, body: object) -> Any:
        """Send *body* as JSON; return the JSON of the response."""
        headers = HEADERS | {"Content-Type": "application/json"}
        self._connection.request("POST", self._path + path, json.dumps(body), headers)
        return json.loads(self._connection.getresponse().read())

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class RawAsync:
    """aiohttp for the server at *url*; its session is made in the event loop, by the first call."""

    def __init__(self, url: str, context: ssl.SSLContext | None = None) -> None:
        self._url, self._context = url, context
        self._session: Any = None

    async def post(self, path: str, body: object) -> Any:
        """Send *body* as JSON; return the JSON of the response."""
        if self._session is None:
            aiohttp: Any = import_module("aiohttp")
            connector = aiohttp.TCPConnector(limit=1000, ssl=self._context or True)
            self._session = aiohttp.ClientSession(connector=connector, headers=HEADERS)
        async with self._session.post(self._url + path, json=body) as response:
            return json.loads(await response.read())

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
