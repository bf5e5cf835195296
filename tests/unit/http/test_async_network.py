"""Responses that arrive while the body of a request is still being sent."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from threading import Event, Thread
from typing import Any

import httpcore
import pytest

from openai_dual.http.async_network import EarlyResponseBackend, EarlyResponseStream

REFUSAL = b"HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbig"
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
LARGE = bytes(8_000_000)
RESET = struct.pack("ii", 1, 0)
"""Linger for no time: `close` sends RST."""


def serving(handle: Callable[[socket.socket], None]) -> int:
    """Run *handle* for one connection, in a thread; return the port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listener:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                handle(connection)

    Thread(target=serve, daemon=True).start()
    return int(listener.getsockname()[1])


def read_head(connection: socket.socket) -> None:
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(1024)


def drain(connection: socket.socket, size: int) -> None:
    while size > 0 and (piece := connection.recv(65536)):
        size -= len(piece)


def refuse_and_close(connection: socket.socket) -> None:
    read_head(connection)
    connection.sendall(REFUSAL)


def refuse_and_reset(connection: socket.socket) -> None:
    refuse_and_close(connection)
    connection.recv(1_000_000)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)


def refuse_and_wait(connection: socket.socket) -> None:
    refuse_and_close(connection)
    connection.settimeout(20)
    while connection.recv(1, socket.MSG_PEEK) and len(connection.recv(1)):
        break
    connection.recv(1)


async def send(port: int, body: Any) -> tuple[int, bytes]:
    async with httpcore.AsyncConnectionPool(network_backend=EarlyResponseBackend()) as pool:
        length = [("Content-Length", str(len(body)))] if isinstance(body, bytes) else [("Transfer-Encoding", "chunked")]
        response = await pool.request("POST", f"http://127.0.0.1:{port}/", headers=length, content=body)
        return response.status, response.content


@pytest.mark.parametrize("handle", [refuse_and_close, refuse_and_reset, refuse_and_wait])
def test_a_refusal_of_a_large_body_reaches_the_caller(handle: Callable[[socket.socket], None]) -> None:
    assert asyncio.run(send(serving(handle), LARGE)) == (413, b"big")


def test_a_refusal_of_a_body_in_small_chunks_reaches_the_caller() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(100_000):
            yield bytes(1000)

    assert asyncio.run(send(serving(refuse_and_close), chunks())) == (413, b"big")


def test_an_early_success_does_not_stop_the_body() -> None:
    received = Event()

    def accept(connection: socket.socket) -> None:
        read_head(connection)
        connection.sendall(b"HTTP/1.1 102 Processing\r\n\r\n" + OK)
        drain(connection, len(LARGE) - 1024)
        received.set()

    assert asyncio.run(send(serving(accept), LARGE)) == (200, b"ok")
    assert received.wait(20)


class Scripted(httpcore.AsyncNetworkStream):
    """A stream whose reads and writes are counted."""

    def __init__(self, data: bytes) -> None:
        self.data, self.reads, self.written = data, 0, 0

    async def read(self, *_: Any, **__: Any) -> bytes:
        self.reads += 1
        return self.data

    async def write(self, buffer: bytes, *_: Any, **__: Any) -> None:
        await asyncio.sleep(0)
        self.written += len(buffer)

    async def aclose(self) -> None:
        pass

    def get_extra_info(self, info: str) -> None:  # noqa: ARG002 (httpcore's signature)
        return None


def test_a_short_request_is_not_watched() -> None:
    async def run() -> tuple[int, int]:
        below = Scripted(OK)
        stream = EarlyResponseStream(below)
        for part in (b"head", b"body", b""):
            await stream.write(part)
        return below.reads, below.written

    assert asyncio.run(run()) == (0, 8)


def test_what_came_early_is_read_in_order_and_by_size() -> None:
    async def run() -> list[bytes]:
        below = Scripted(OK)
        stream = EarlyResponseStream(below)
        await stream.write(LARGE)
        return [await stream.read(10), await stream.read(1000), await stream.read(1000)]

    assert asyncio.run(run()) == [OK[:10], OK[10:], OK]


def test_writing_stops_at_a_refusal() -> None:
    async def run() -> int:
        below = Scripted(REFUSAL)
        stream = EarlyResponseStream(below)
        with suppress(httpcore.WriteError):
            for _ in range(1000):
                await stream.write(LARGE[:100_000])
        return below.written

    assert asyncio.run(run()) < 1_000_000


def test_a_response_that_does_not_come_times_out() -> None:
    class Silent(Scripted):
        async def read(self, *_: Any, **__: Any) -> bytes:
            await asyncio.Event().wait()
            raise AssertionError

    async def run() -> None:
        stream = EarlyResponseStream(Silent(b""))
        await stream.write(LARGE)
        with pytest.raises(httpcore.ReadTimeout):
            await stream.read(1000, timeout=0.001)
        await stream.aclose()

    asyncio.run(run())
