"""Waking threads that are blocked in network I/O."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from threading import Event, Thread
from typing import Any

import httpx
import pytest

from openai_dual.core.signals import Signal
from openai_dual.http.interrupt import (
    interrupt,
    interrupt_on,
    on_opened,
    send_until,
    shut_down,
    shut_down_abandoned,
)

PATIENCE = 20


class Stream:
    """A network stream over one end of a socket pair."""

    def __init__(self) -> None:
        self.here, self.there = socket.socketpair()

    def get_extra_info(self, info: str) -> Any:
        return self.here if info == "socket" else None


@pytest.fixture
def stream() -> Iterator[Stream]:
    made = Stream()
    with made.here, made.there:
        yield made


def response(stream: Stream, version: bytes = b"HTTP/1.1") -> httpx.Response:
    return httpx.Response(200, extensions={"network_stream": stream, "http_version": version})


@pytest.mark.parametrize("shut", [shut_down, shut_down_abandoned])
def test_a_blocked_read_finds_its_end(stream: Stream, shut: Any) -> None:
    read: list[bytes] = []
    thread = Thread(target=lambda: read.append(stream.here.recv(1)))
    thread.start()
    shut(stream)
    thread.join(PATIENCE)

    assert read == [b""]
    assert stream.there.recv(1) == b""
    shut(stream)
    shut(None)


def test_a_signal_interrupts_the_reading_of_a_response_only_meanwhile(stream: Stream) -> None:
    signal = Signal()
    with interrupt_on([Signal()], response(stream)):
        stream.there.send(b"a")
    assert stream.here.recv(1) == b"a"
    with interrupt_on([signal], response(stream)):
        signal.give()
    assert stream.here.recv(1) == b""


def test_a_connection_of_http_2_is_left_alone(stream: Stream) -> None:
    interrupt(response(stream, b"HTTP/2"))
    stream.there.send(b"a")

    assert stream.here.recv(1) == b"a"


def test_new_connections_are_noticed_beside_a_trace_of_the_caller() -> None:
    events: list[str] = []
    opened: list[object] = []
    extensions: dict[str, Any] = {"trace": lambda event, _: events.append(event)}
    on_opened(extensions, opened.append)
    for event in ("connection.connect_tcp.started", "connection.connect_tcp.complete"):
        extensions["trace"](event, {"return_value": "stream"})

    assert opened == ["stream"]
    assert events == ["connection.connect_tcp.started", "connection.connect_tcp.complete"]


def test_a_response_is_waited_for_until_a_signal() -> None:
    signal, go, closed = Signal(), Event(), Event()

    class Late(httpx.Response):
        def close(self) -> None:
            closed.set()

    def send() -> httpx.Response:
        signal.give()
        go.wait(PATIENCE)
        return Late(200)

    with pytest.raises(TimeoutError):
        send_until(send, [signal])
    go.set()
    assert closed.wait(PATIENCE)


def test_what_sending_gives_or_raises_is_the_callers() -> None:
    def fail() -> httpx.Response:
        raise httpx.ConnectError("refused")

    assert send_until(lambda: httpx.Response(204), [Signal()]).status_code == 204
    with pytest.raises(httpx.ConnectError):
        send_until(fail, [Signal()])
