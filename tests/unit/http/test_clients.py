"""The httpx clients that this package makes.

Covers: async_clients.
"""

from __future__ import annotations

import asyncio

import httpx
import pytest

from openai_dual import Config, DefaultAsyncHttpxClient, DefaultHttpxClient, errors
from openai_dual.http.async_clients import own_async_client
from openai_dual.http.clients import own_client
from openai_dual.http.proxies import ProxyRules
from tests.support.loopback import Loopback

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
PROXIED = "http://api.example/v1"
DIRECT = Config(trust_env=False)


@pytest.mark.parametrize("kind", [DefaultHttpxClient, DefaultAsyncHttpxClient])
def test_defaults_are_ours_unless_overridden(
    kind: type[DefaultHttpxClient | DefaultAsyncHttpxClient],
) -> None:
    assert kind().timeout == httpx.Timeout(600, connect=5)
    assert kind().follow_redirects
    assert kind(timeout=1).timeout == httpx.Timeout(1)
    assert not kind(follow_redirects=False).follow_redirects


@pytest.mark.parametrize("make", [own_client, own_async_client])
def test_without_a_proxy_all_is_direct(make: type) -> None:
    client, direct, rules = make(DIRECT)

    assert rules == ProxyRules({})
    assert direct.figures()["open"] == 0
    assert client.max_redirects == 5


def test_a_request_goes_over_its_proxy() -> None:
    with Loopback([ANSWER]) as proxy:
        config = Config(proxy=proxy.url)
        with own_client(config).client as client:
            assert client.get(PROXIED).text == "ok"

        async def awaiting() -> str:
            async with own_async_client(config).client as client:
                return (await client.get(PROXIED)).text

        assert asyncio.run(awaiting()) == "ok"
        assert proxy.connections == 2


def test_an_unusable_proxy_is_named_where_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "gopher://nowhere")
    monkeypatch.setenv("NO_PROXY", "127.0.0.0/8")
    with Loopback([ANSWER]) as server, own_client(Config()).client as client:
        assert client.get(server.url).text == "ok"
        with pytest.raises(errors.ConfigurationError, match="environment"):
            client.get(PROXIED)


def test_an_unusable_proxy_is_named_by_the_async_client_too() -> None:
    async def awaiting() -> None:
        async with own_async_client(Config(proxy="socks5://nowhere:1")).client as client:
            await client.get(PROXIED)

    with pytest.raises((errors.ConfigurationError, httpx.ConnectError)):
        asyncio.run(awaiting())
