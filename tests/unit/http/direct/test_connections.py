"""What connections of our own do when something else happens: cancellation, timeouts, slow readers, early responses.

Covers: sync_connections, sync_body, async_body, sync_transport, async_transport.
"""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
from collections.abc import Iterator
from threading import Event, Thread
from typing import Any

import httpx
import pytest

from openai_dual import errors
from tests.support.loopback import Loopback
from tests.support.transports import async_transport, sync_transport

pytest.importorskip("httptools")

TLS = ssl.create_default_context()
OK = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b"
GOOD = OK % (4, b"good")
HALF = OK % (8, b"half")
PATIENCE = 20


def opened(kind: str, **limits: Any) -> Any:
    return (sync_transport if kind == "sync" else async_transport)("own")(TLS, httpx.Limits(**limits), [])


def request(url: str, method: str = "GET", **settings: Any) -> httpx.Request:
    timeouts = {"connect": PATIENCE, "read": PATIENCE, "write": PATIENCE, "pool": PATIENCE}
    timeouts |= settings.pop("timeout", {})
    return httpx.Request(method, url, extensions={"timeout": timeouts}, **settings)


@pytest.mark.anyio
async def test_cancellation_at_any_moment_closes_the_connection() -> None:
    for turns in range(12):
        with Loopback([HALF, None], [GOOD]) as server:
            async with opened("async", max_connections=1) as transport:

                async def read(transport: Any = transport, url: str = server.url) -> None:
                    await (await transport.handle_async_request(request(url))).aread()

                task = asyncio.create_task(read())
                for _ in range(turns):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.wait([task])
                assert task.cancelled()
                assert transport.figures()["open"] == 0
    gc.collect()


@pytest.mark.anyio
async def test_two_tasks_cannot_read_one_response() -> None:
    with Loopback([HALF, None]) as server:
        async with opened("async") as transport:
            response = await transport.handle_async_request(request(server.url))
            first, second = aiter(response.stream), aiter(response.stream)
            assert await anext(first) == b"half"
            waiting = asyncio.create_task(anext(first))
            await asyncio.sleep(0)
            with pytest.raises(RuntimeError, match="two tasks"):
                await anext(second)
            waiting.cancel()
            await asyncio.wait([waiting])


@pytest.mark.anyio
async def test_a_reader_that_is_slow_stops_the_server() -> None:
    pieces = 400
    sent = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (pieces * 65536))
        for _ in range(pieces):
            writer.write(b"x" * 65536)
            await writer.drain()
            sent += 1
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server, opened("async") as transport:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        response = await transport.handle_async_request(request(url))
        before = -1
        while before != sent:  # until the server can write no more
            before = sent
            for _ in range(1000):
                await asyncio.sleep(0)
        assert sent < pieces
        assert len(await response.aread()) == pieces * 65536
        assert sent == pieces


def read_late(kind: str, url: str, seconds: float) -> Exception | None:
    """Read a response with another read timeout than that of its head."""

    def change(message: httpx.Request) -> None:
        message.extensions["timeout"] = {**message.extensions["timeout"], "read": seconds}

    async def aread() -> None:
        async with opened("async") as transport:
            message = request(url)
            response = await transport.handle_async_request(message)
            change(message)
            await response.aread()

    def read() -> None:
        with opened("sync") as transport:
            message = request(url)
            response = transport.handle_request(message)
            change(message)
            response.read()

    try:
        read() if kind == "sync" else asyncio.run(aread())
    except httpx.HTTPError as error:
        return error
    return None


def test_the_read_timeout_may_change_after_the_head(kind: str) -> None:
    with Loopback([HALF, None]) as server:
        assert isinstance(read_late(kind, server.url, 0.01), httpx.ReadTimeout)


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that would never end; it counts what was taken of it."""

    taken = 0

    def __iter__(self) -> Iterator[bytes]:
        while True:
            type(self).taken += 1
            yield b"x" * 65536

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


def upload(kind: str, url: str, body: Any, timeout: float = PATIENCE) -> httpx.Response:
    message = request(
        url, "POST", headers={"Host": "x", "Transfer-Encoding": "chunked"}, stream=body, timeout={"write": timeout}
    )

    async def asend() -> httpx.Response:
        async with opened("async") as transport:
            response: httpx.Response = await transport.handle_async_request(message)
            await response.aread()
            return response

    if kind == "async":
        return asyncio.run(asend())
    with opened("sync") as transport:
        response: httpx.Response = transport.handle_request(message)
        response.read()
        return response


@pytest.fixture
def refusing() -> Iterator[str]:
    """The address of a server that refuses at once, reads nothing more, and keeps the connection open."""
    ended = Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connected, _ = listener.accept()
            with connected:
                connected.recv(1000)
                connected.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno")
                ended.wait(PATIENCE)

        thread = Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        ended.set()
        thread.join()


def test_an_upload_stops_when_the_server_refuses_it(kind: str, refusing: str) -> None:
    response = upload(kind, refusing, Endless())

    assert (response.status_code, response.content) == (413, b"no")


def test_a_server_that_does_not_read_is_a_write_timeout(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with pytest.raises(httpx.WriteTimeout):
            upload(kind, url, Endless(), timeout=0.05)


@pytest.mark.parametrize(
    ("headers", "content"),
    [
        ({"Content-Length": "3"}, b"long"),
        ({"Content-Length": "5"}, b"long"),
        ({"X": "a\nb"}, b""),
        ({"X": " a"}, b""),
        ({"Content-Length": "4", "Transfer-Encoding": "chunked"}, b"long"),
    ],
)
def test_a_request_that_could_be_read_as_two_is_refused(kind: str, headers: dict[str, str], content: bytes) -> None:
    with Loopback([GOOD]) as server:
        message = request(server.url, "POST", headers={"Host": "x"} | headers, stream=httpx.ByteStream(content))

        async def asend() -> None:
            async with opened("async") as transport:
                await transport.handle_async_request(message)

        def send() -> None:
            with opened("sync") as transport:
                transport.handle_request(message)

        with pytest.raises(httpx.LocalProtocolError):
            send() if kind == "sync" else asyncio.run(asend())


def test_bytes_beside_chunked_are_sent_as_a_chunk(kind: str) -> None:
    with Loopback([GOOD]) as server:
        assert upload(kind, server.url, httpx.ByteStream(b"whole")).content == b"good"


def test_a_thread_that_waits_for_a_connection_is_refused_when_all_are_closed() -> None:
    with Loopback([HALF, None]) as server:
        transport = opened("sync", max_connections=1)
        response = transport.handle_request(request(server.url))
        failed: list[BaseException] = []
        waiting = Event()

        def wait() -> None:
            waiting.set()
            try:
                transport.handle_request(request(server.url))
            except errors.ClientClosedError as error:
                failed.append(error)

        thread = Thread(target=wait)
        thread.start()
        waiting.wait(PATIENCE)
        transport.close()
        thread.join(PATIENCE)
        response.close()

        assert len(failed) == 1


def test_at_the_limit_a_thread_waits_for_a_time() -> None:
    with Loopback([HALF, None]) as server, opened("sync", max_connections=1) as transport:
        response = transport.handle_request(request(server.url))
        with pytest.raises(httpx.PoolTimeout, match="1 connections"):
            transport.handle_request(request(server.url, timeout={"pool": 0.01}))
        response.close()
        assert transport.figures() == {"limit": 1, "open": 0, "idle": 0}


def test_a_response_that_is_forgotten_frees_its_connection() -> None:
    with Loopback([HALF, None], [GOOD]) as server, opened("sync", max_connections=1) as transport:
        response = transport.handle_request(request(server.url))
        del response
        gc.collect()

        assert transport.handle_request(request(server.url)).read() == b"good"


def test_a_scheme_that_is_not_http_is_refused() -> None:
    with opened("sync") as transport, pytest.raises(httpx.UnsupportedProtocol, match="ftp"):
        transport.handle_request(request("ftp://127.0.0.1/"))


def test_nobody_listens(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(httpx.ConnectError):
        upload(kind, url, httpx.ByteStream(b""))
