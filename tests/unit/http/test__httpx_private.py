"""The private attributes of httpx and httpcore that we use: each still does what we use it for."""

from __future__ import annotations

import re
import ssl
import sys
from importlib.util import find_spec

import httpcore
import httpx

from openai_dual.http._httpx_private import (
    async_pool_of,
    has_surplus,
    load_async_backend,
    set_async_pool,
    set_content,
    set_pool,
    stream_of,
    wire,
)
from openai_dual.http.async_network import EarlyResponseBackend
from tests.support.paths import ROOT

CONTEXT = ssl.create_default_context()


class Recording(httpcore.ConnectionPool):
    """A pool that gives one response to everything."""

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:  # noqa: ARG002 (httpcore's signature)
        return httpcore.Response(299, content=b"ours")


class AsyncRecording(httpcore.AsyncConnectionPool):
    """A pool that is only looked at."""


def test_a_transport_uses_the_pool_it_is_given() -> None:
    transport = httpx.HTTPTransport(CONTEXT)
    set_pool(transport, Recording())

    assert transport.handle_request(httpx.Request("GET", "http://api.example")).status_code == 299


def test_an_async_transport_uses_the_pool_it_is_given() -> None:
    transport, pool = httpx.AsyncHTTPTransport(CONTEXT), AsyncRecording()
    set_async_pool(transport, pool)

    assert async_pool_of(transport) is pool
    assert isinstance(pool._network_backend, EarlyResponseBackend)


def test_what_the_first_async_request_loads_is_loaded_before() -> None:
    load_async_backend()

    wanted = {"anyio._backends._asyncio", *(["sniffio"] if find_spec("sniffio") else [])}
    assert wanted <= sys.modules.keys()


def test_content_can_be_set() -> None:
    response = httpx.Response(200, stream=httpx.ByteStream(b"unread"))
    set_content(response, b"read")

    assert response.content == b"read"


def test_a_connection_shows_its_stream_and_what_came_too_much() -> None:
    wanted = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
    for extra in (b"", b"HTTP/1.1 200 OK\r\n"):
        backend = httpcore.MockBackend([wanted + extra])
        connection = httpcore.HTTPConnection(httpcore.Origin(b"http", b"api.example", 80), network_backend=backend)
        assert wire(connection) is None
        assert stream_of(connection) is None
        assert not has_surplus(connection)
        connection.request("GET", "http://api.example/")

        assert isinstance(stream_of(connection), httpcore.NetworkStream)
        assert has_surplus(connection) is bool(extra)


def test_no_other_module_of_http_uses_private_attributes() -> None:
    private = re.compile(r"(?<!self)(?<!cls)\._[a-z]\w*")
    folder = ROOT / "src" / "openai_dual" / "http"
    found = {
        path.name: private.findall(path.read_text(encoding="utf-8"))
        for path in folder.glob("*.py")
        if path.name != "_httpx_private.py"
    }

    imports = {"._httpx_private", "._values"}
    assert {name: names for name, used in found.items() if (names := set(used) - imports)} == {}
