"""The blocking client's connections: interrupted, and not used again after bytes that nobody asked for.

Covers: http.direct.sync_transport, http.direct.sync_body, http.direct.sync_connections.
"""

from __future__ import annotations

import ssl
from threading import Event, Thread
from typing import Any

import httpx
import pytest

from openai_dual import errors
from openai_dual.core.signals import Signal
from tests.support.loopback import Loopback
from tests.support.transports import CONNECTIONS, sync_transport

TLS = ssl.create_default_context()
LIMITS = httpx.Limits(max_connections=5)
PATIENCE = 20


@pytest.fixture(params=CONNECTIONS)
def opened(request: pytest.FixtureRequest) -> Any:
    """Make a transport of either kind of connections."""
    return lambda: sync_transport(request.param)(TLS, LIMITS, [])


def answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


def get(transport: httpx.HTTPTransport, url: str, **extensions: Any) -> bytes:
    response = transport.handle_request(httpx.Request("GET", url, extensions=extensions))
    return response.read()


def test_a_connection_is_used_again(opened: Any) -> None:
    with Loopback([answer(b"good")]) as server, opened() as transport:
        assert [get(transport, server.url) for _ in range(3)] == [b"good"] * 3
        assert server.connections == 1
        assert transport.figures() == {"limit": 5, "open": 1, "idle": 1}


@pytest.mark.parametrize("surplus", [answer(b"evil"), b"\r\n", b"x"])
def test_bytes_after_a_response_end_its_connection(surplus: bytes, opened: Any) -> None:
    scripts = [[answer(b"hi") + surplus], [answer(b"good")]]
    with Loopback(*scripts) as server, opened() as transport:
        assert [get(transport, server.url) for _ in range(3)] == [b"hi", b"good", b"good"]
        assert server.connections == 2


def test_bytes_that_come_later_end_it_too(opened: Any) -> None:
    sent = Event()
    scripts: list[Any] = [[answer(b"hi"), 0.001, answer(b"evil"), sent], [answer(b"good")]]
    with Loopback(*scripts) as server, opened() as transport:
        assert get(transport, server.url) == b"hi"
        server.wait_asked(1)
        while not transport.connections[0].has_expired():  # readable while it is idle
            pass
        sent.set()
        assert get(transport, server.url) == b"good"


def test_a_signal_interrupts_a_request(opened: Any) -> None:
    signal = Signal()
    with Loopback([None]) as server, opened() as transport:
        failed: list[Exception] = []

        def send() -> None:
            try:
                get(transport, server.url, cuts=[signal])
            except httpx.TransportError as error:
                failed.append(error)

        thread = Thread(target=send)
        thread.start()
        server.wait_asked(1)
        signal.give()
        thread.join(PATIENCE)

        assert len(failed) == 1


def test_a_closed_pool_refuses(opened: Any) -> None:
    transport = opened()
    transport.close()
    with pytest.raises(errors.ClientClosedError):
        get(transport, "http://127.0.0.1:9")
