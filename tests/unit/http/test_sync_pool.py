"""The blocking client's connections: interrupted, and not used again after bytes that nobody asked for."""

from __future__ import annotations

import ssl
from threading import Event, Thread
from typing import Any

import httpx
import pytest

from openai_dual import errors
from openai_dual.core.signals import Signal
from openai_dual.http.sync_pool import InterruptibleTransport
from tests.support.loopback import Loopback

TLS = ssl.create_default_context()
LIMITS = httpx.Limits(max_connections=5)
PATIENCE = 20


def answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


def get(transport: httpx.HTTPTransport, url: str, **extensions: Any) -> bytes:
    response = transport.handle_request(httpx.Request("GET", url, extensions=extensions))
    return response.read()


def test_a_connection_is_used_again() -> None:
    with Loopback([answer(b"good")]) as server, InterruptibleTransport(TLS, LIMITS, []) as transport:
        assert [get(transport, server.url) for _ in range(3)] == [b"good"] * 3
        assert server.connections == 1
        assert transport.figures() == {"limit": 5, "open": 1, "idle": 1}


@pytest.mark.parametrize("surplus", [answer(b"evil"), b"\r\n", b"x"])
def test_bytes_after_a_response_end_its_connection(surplus: bytes) -> None:
    scripts = [[answer(b"hi") + surplus], [answer(b"good")]]
    with Loopback(*scripts) as server, InterruptibleTransport(TLS, LIMITS, []) as transport:
        assert [get(transport, server.url) for _ in range(3)] == [b"hi", b"good", b"good"]
        assert server.connections == 2


def test_bytes_that_come_later_end_it_too() -> None:
    sent = Event()
    scripts: list[Any] = [[answer(b"hi"), 0.001, answer(b"evil"), sent], [answer(b"good")]]
    with Loopback(*scripts) as server, InterruptibleTransport(TLS, LIMITS, []) as transport:
        assert get(transport, server.url) == b"hi"
        server.wait_asked(1)
        while not transport._connections.connections[0].has_expired():  # readable while it is idle
            pass
        sent.set()
        assert get(transport, server.url) == b"good"


def test_a_signal_interrupts_a_request() -> None:
    signal = Signal()
    with Loopback([None]) as server, InterruptibleTransport(TLS, LIMITS, []) as transport:
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


def test_a_closed_pool_refuses() -> None:
    transport = InterruptibleTransport(TLS, LIMITS, [])
    transport._connections.close()
    with pytest.raises(errors.ClientClosedError):
        get(transport, "http://127.0.0.1:9")
