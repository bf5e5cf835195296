"""The steps of a request are reported by httpcore's names, with what each made or raised."""

from __future__ import annotations

import asyncio
import ssl
from typing import Any

import httpx
import pytest

from openai_dual.http.direct.tracing import astep, step
from tests.support.loopback import Loopback
from tests.support.transports import CONNECTIONS, async_transport, sync_transport

TLS = ssl.create_default_context()
RESPONSE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
STEPS = [
    *("connection.connect_tcp.started", "connection.connect_tcp.complete"),
    *("http11.send_request_headers.started", "http11.send_request_headers.complete"),
    *("http11.send_request_body.started", "http11.send_request_body.complete"),
    *("http11.receive_response_headers.started", "http11.receive_response_headers.complete"),
]


def events_of(kind: str, connections: str, url: str) -> list[tuple[str, Any]]:
    events: list[tuple[str, Any]] = []

    async def anote(event: str, info: Any) -> None:
        events.append((event, info))

    def note(event: str, info: Any) -> None:
        events.append((event, info))

    async def asend() -> None:
        async with async_transport(connections)(TLS, httpx.Limits(), []) as transport:
            await (await transport.handle_async_request(httpx.Request("GET", url, extensions={"trace": anote}))).aread()

    def send() -> None:
        with sync_transport(connections)(TLS, httpx.Limits(), []) as transport:
            transport.handle_request(httpx.Request("GET", url, extensions={"trace": note})).read()

    send() if kind == "sync" else asyncio.run(asend())
    return events


@pytest.mark.parametrize("connections", CONNECTIONS)
def test_the_steps_are_those_of_httpcore(kind: str, connections: str) -> None:
    with Loopback([RESPONSE]) as server:
        events = events_of(kind, connections, server.url)
    names, made = [name for name, _ in events], dict(events)

    assert set(STEPS) <= set(names)
    assert sorted(STEPS, key=names.index)[:2] == STEPS[:2]
    assert sorted(STEPS, key=names.index)[-2:] == STEPS[-2:]
    assert made["connection.connect_tcp.complete"]["return_value"].get_extra_info("socket") is not None
    assert made["http11.receive_response_headers.complete"]["return_value"][:3] == (b"HTTP/1.1", 200, b"OK")


def test_a_step_that_fails_is_reported() -> None:
    events: list[tuple[str, Any]] = []
    error = OSError("why")
    with pytest.raises(OSError, match="why"), step(lambda *event: events.append(event), "x"):
        raise error

    assert events == [("x.started", {}), ("x.failed", {"exception": error})]


def test_an_async_step_that_fails_is_reported() -> None:
    events: list[tuple[str, Any]] = []
    error = OSError("why")

    async def note(*event: Any) -> None:
        events.append(event)

    async def fail() -> None:
        async with astep(note, "x"):
            raise error

    with pytest.raises(OSError, match="why"):
        asyncio.run(fail())
    assert events == [("x.started", {}), ("x.failed", {"exception": error})]
