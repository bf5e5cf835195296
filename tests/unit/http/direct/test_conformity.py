"""Responses to both clients' connections, our own and those of httpcore: what is alike, and each difference.

The differences are listed in docs/security.md.

Covers: origins, readiness, responses, sync_stream, async_stream, sync_connection, async_connection.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import suppress
from threading import Thread
from typing import Any, Final, Self

import httpx
import pytest

from tests.support.transports import CONNECTIONS, async_transport, sync_transport

pytest.importorskip("httptools")

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
TLS = ssl.create_default_context()
PATIENCE = 0.3
RESET, END, SILENCE = "reset", "end", "silence"
Steps = Sequence[bytes | str]

KEPT, CLOSED = "kept", "closed"


def hi(kept: str = KEPT, status: int = 200, body: bytes = b"hi") -> tuple[Any, ...]:
    """What is seen of a response that was read."""
    return status, body, kept


WRONG = ("RemoteProtocolError",)

ALIKE: Final[dict[str, tuple[str, Steps, tuple[Any, ...]]]] = {
    "a length": ("GET", [OK + b"Content-Length: 2\r\n\r\nhi"], hi()),
    "chunks byte by byte": ("GET", [bytes([each]) for each in CHUNKED + b"1\r\nh\r\n1;x=y\r\ni\r\n0\r\n\r\n"], hi()),
    "trailers": ("GET", [CHUNKED + b"2\r\nhi\r\n0\r\nX-T: 1\r\n\r\n"], hi()),
    "until the end": ("GET", [OK + b"\r\nhi", END], hi(CLOSED)),
    "announced end": ("GET", [OK + b"Content-Length: 2\r\nConnection: close\r\n\r\nhi"], hi(CLOSED)),
    "1.0": ("GET", [b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi"], hi(CLOSED)),
    "1.0 with keep-alive": (
        "GET",
        [b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nhi"],
        hi(CLOSED),
    ),
    "100": ("POST", [b"HTTP/1.1 100 Continue\r\n\r\n" + OK + b"Content-Length: 2\r\n\r\nhi"], hi()),
    "103": ("GET", [b"HTTP/1.1 103 Hints\r\nLink: x\r\n\r\n", OK + b"Content-Length: 2\r\n\r\nhi"], hi()),
    "HEAD": ("HEAD", [OK + b"Content-Length: 5\r\n\r\n"], hi(body=b"")),
    "204": ("GET", [b"HTTP/1.1 204 No Content\r\n\r\n"], hi(status=204, body=b"")),
    "204 with a length": ("GET", [b"HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\n"], hi(status=204, body=b"")),
    "304 with a length": ("GET", [b"HTTP/1.1 304 No\r\nContent-Length: 5\r\n\r\n"], hi(status=304, body=b"")),
    "no reason": ("GET", [b"HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n"], hi(body=b"")),
    "a reason in Latin-1": ("GET", [b"HTTP/1.1 200 Gr\xfc\xdf\r\nContent-Length: 0\r\n\r\n"], hi(body=b"")),
    "cut body": ("GET", [OK + b"Content-Length: 50\r\n\r\nhello", END], WRONG),
    "cut chunk": ("GET", [CHUNKED + b"9\r\nabc", END], WRONG),
    "no last chunk": ("GET", [CHUNKED + b"3\r\nabc\r\n", END], WRONG),
    "nothing": ("GET", [END], WRONG),
    "cut head": ("GET", [b"HTTP/1.1 200 O", END], WRONG),
    "garbage": ("GET", [b"\x16\x03\x01 what\r\n\r\n"], WRONG),
    "two lengths": ("GET", [OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi!"], WRONG),
    "a negative length": ("GET", [OK + b"Content-Length: -2\r\n\r\nhi"], WRONG),
    "a signed length": ("GET", [OK + b"Content-Length: +2\r\n\r\nhi"], WRONG),
    "gzip, chunked": ("GET", [OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"], WRONG),
    "identity": ("GET", [OK + b"Transfer-Encoding: identity\r\nContent-Length: 2\r\n\r\nhi"], WRONG),
    "chunked twice": (
        "GET",
        [OK + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"],
        WRONG,
    ),
    "a chunk size with x": ("GET", [CHUNKED + b"0x2\r\nhi\r\n0\r\n\r\n"], WRONG),
    "a huge chunk size": ("GET", [CHUNKED + b"fffffffffffffffffffff\r\nhi\r\n0\r\n\r\n"], WRONG),
    "a chunk that goes on": ("GET", [CHUNKED + b"2\r\nhi0\r\n\r\n"], WRONG),
    "a space before the colon": ("GET", [OK + b"Content-Length : 2\r\n\r\nhi"], WRONG),
    "NUL in a value": ("GET", [OK + b"X: a\0b\r\nContent-Length: 2\r\n\r\nhi"], WRONG),
    "a bad name": ("GET", [OK + b"X(: a\r\nContent-Length: 2\r\n\r\nhi"], WRONG),
    "CR in a value": ("GET", [OK + b"X: a\rb\r\nContent-Length: 2\r\n\r\nhi"], WRONG),
    "200 KiB of headers": ("GET", [OK + b"X: " + b"a" * 200_000 + b"\r\nContent-Length: 2\r\n\r\nhi"], WRONG),
    "60 KiB of headers": ("GET", [OK + b"X: " + b"a" * 60_000 + b"\r\nContent-Length: 2\r\n\r\nhi"], hi()),
    "endless trailers": ("GET", [CHUNKED + b"0\r\n", *[b"X: " + b"a" * 50_000 + b"\r\n"] * 6], WRONG),
    "an endless extension": ("GET", [CHUNKED + b"2;", *[b"a" * 50_000] * 6], WRONG),
    "bytes after the announced end": (
        "GET",
        [OK + b"Connection: close\r\nContent-Length: 2\r\n\r\nhi\x01"],
        hi(CLOSED),
    ),
    "an offered protocol": (
        "GET",
        [OK + b"Upgrade: h2\r\nConnection: Upgrade\r\nContent-Length: 2\r\n\r\nhi"],
        hi(),
    ),
    "status 99": ("GET", [b"HTTP/1.1 99 X\r\n\r\n"], WRONG),
    "status 1000": ("GET", [b"HTTP/1.1 1000 X\r\n\r\n"], WRONG),
    "a blank line first": ("GET", [b"\r\n" + OK + b"Content-Length: 2\r\n\r\nhi"], WRONG),
    "silence": ("GET", [SILENCE], ("ReadTimeout",)),
    "silence in the body": ("GET", [OK + b"Content-Length: 5\r\n\r\nhe", SILENCE], ("ReadTimeout",)),
    "a reset in the body": ("GET", [OK + b"Content-Length: 5\r\n\r\nhe", RESET], ("ReadError",)),
    "a body after HEAD": ("HEAD", [OK + b"Content-Length: 5\r\n\r\nhello"], hi(CLOSED, body=b"")),
    "a second response": (
        "GET",
        [OK + b"Content-Length: 2\r\n\r\nhi" + OK + b"Content-Length: 4\r\n\r\nevil"],
        hi(CLOSED),
    ),
    "bytes after the end": ("GET", [OK + b"Content-Length: 2\r\n\r\nhi\x01\x02"], hi(CLOSED)),
    "an early refusal, and the end": (
        "UPLOAD",
        [b"HTTP/1.1 413 No\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno", END],
        hi(CLOSED, 413, b"no"),
    ),
}
"""Method, what the server sends, and what is seen over each kind of connections."""

STRICTER: Final[dict[str, Steps]] = {
    "two equal lengths": [OK + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi"],
    "a list of lengths": [OK + b"Content-Length: 2, 2\r\n\r\nhi"],
    "a length, and chunks": [OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"],
    "chunks, and a length": [OK + b"Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n2\r\nhi\r\n0\r\n\r\n"],
    "a folded header": [OK + b"X: a\r\n  b\r\nContent-Length: 2\r\n\r\nhi"],
    "bare line feeds": [b"HTTP/1.1 200 OK\nContent-Length: 2\n\nhi"],
    "version 2.0": [b"HTTP/2.0 200 OK\r\nContent-Length: 2\r\n\r\nhi"],
    "version 1.2": [b"HTTP/1.2 200 OK\r\nContent-Length: 2\r\n\r\nhi"],
}
"""What httpcore reads as "hi", and our connections refuse."""


class Server:
    """Sends *steps* as the response to one request, then waits for the client to close."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join(20)
        self._listener.close()

    def _serve(self) -> None:
        connected, _ = self._listener.accept()
        with connected, suppress(OSError):
            connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            received = b""
            while b"\r\n\r\n" not in received:
                received += connected.recv(65536)
            for step in self._steps:
                if isinstance(step, bytes):
                    connected.sendall(step)
                elif step == RESET:
                    connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                    return
                elif step == END:
                    connected.shutdown(socket.SHUT_WR)
                    if b"POST" not in received:
                        return
            while connected.recv(65536):
                pass


class Upload(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is too long for the buffers of the system."""

    pieces = 200

    def __iter__(self) -> Iterator[bytes]:
        return iter([b"x" * 65536] * self.pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def request(method: str, url: str) -> httpx.Request:
    timeouts = {"connect": 5, "read": PATIENCE, "write": 5, "pool": 5}
    if method != "UPLOAD":
        return httpx.Request(method, url, content=b"hi" if method == "POST" else None, extensions={"timeout": timeouts})
    length = str(65536 * Upload.pieces)
    extensions = {"timeout": timeouts | {"read": 5}}
    return httpx.Request(
        "POST", url, headers={"Host": "x", "Content-Length": length}, stream=Upload(), extensions=extensions
    )


def seen_by_sync(connections: str, method: str, steps: Steps) -> tuple[Any, ...]:
    with Server(steps) as server, sync_transport(connections)(TLS, httpx.Limits(), []) as transport:
        try:
            response = transport.handle_request(request(method, server.url))
            body = response.read()
        except httpx.HTTPError as error:
            return (type(error).__name__,)
        return response.status_code, body, _state(transport)


async def seen_by_async(connections: str, method: str, steps: Steps) -> tuple[Any, ...]:
    with Server(steps) as server:
        async with async_transport(connections)(TLS, httpx.Limits(), []) as transport:
            try:
                response = await transport.handle_async_request(request(method, server.url))
                body = await response.aread()
            except httpx.HTTPError as error:
                return (type(error).__name__,)
            return response.status_code, body, _state(transport)


def _state(transport: Any) -> str:
    idle = [each for each in transport.connections if each.is_available() and not each.has_expired()]
    return KEPT if idle else CLOSED


def seen(kind: str, connections: str, method: str, steps: Steps) -> tuple[Any, ...]:
    if kind == "sync":
        return seen_by_sync(connections, method, steps)
    return asyncio.run(seen_by_async(connections, method, steps))


@pytest.mark.parametrize("name", ALIKE)
@pytest.mark.parametrize("connections", CONNECTIONS)
def test_a_response_is_read_alike(kind: str, connections: str, name: str) -> None:
    method, steps, wanted = ALIKE[name]

    assert seen(kind, connections, method, steps) == wanted


def test_a_refusal_is_read_although_the_server_resets_the_connection(kind: str) -> None:
    steps: Steps = [b"HTTP/1.1 413 No\r\nContent-Length: 2\r\n\r\nno", RESET]

    assert seen(kind, "own", "UPLOAD", steps) == hi(CLOSED, 413, b"no")


def test_what_came_before_a_fault_is_read(kind: str) -> None:
    steps = [CHUNKED + b"2\r\nhi\r\nx\r\n"]
    with Server(steps) as server:
        body, error = read_to_the_fault(kind, server.url)

    assert (body, type(error)) == (b"hi", httpx.RemoteProtocolError)


def read_to_the_fault(kind: str, url: str) -> tuple[bytes, Exception | None]:
    pieces: list[bytes] = []

    async def aread() -> None:
        async with async_transport("own")(TLS, httpx.Limits(), []) as transport:
            response = await transport.handle_async_request(request("GET", url))
            async for piece in response.aiter_raw():
                pieces.append(piece)  # noqa: PERF401 (those before the fault are wanted)

    def read() -> None:
        with sync_transport("own")(TLS, httpx.Limits(), []) as transport:
            for piece in transport.handle_request(request("GET", url)).iter_raw():
                pieces.append(piece)  # noqa: PERF402 (as above)

    try:
        read() if kind == "sync" else asyncio.run(aread())
    except httpx.HTTPError as error:
        return b"".join(pieces), error
    return b"".join(pieces), None


@pytest.mark.parametrize("name", STRICTER)
def test_what_can_be_read_in_two_ways_is_refused(kind: str, name: str) -> None:
    assert seen(kind, "httpcore", "GET", STRICTER[name])[:2] == (200, b"hi")
    assert seen(kind, "own", "GET", STRICTER[name]) == WRONG


def test_a_protocol_that_nobody_asked_for_is_refused(kind: str) -> None:
    steps = [b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nraw"]

    assert seen(kind, "own", "GET", steps) == WRONG
    assert seen(kind, "httpcore", "GET", steps) == WRONG


def test_chunks_after_head_close_the_connection(kind: str) -> None:
    steps = [CHUNKED]

    assert seen(kind, "own", "HEAD", steps) == hi(CLOSED, body=b"")
    assert seen(kind, "httpcore", "HEAD", steps) == hi(KEPT, body=b"")
